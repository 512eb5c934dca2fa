import { graphql, usePaginationFragment } from 'react-relay';
import { type relatedPapers_paper$key } from './__generated__/relatedPapers_paper.graphql';
import { type relatedPapersPageQuery } from './__generated__/relatedPapersPageQuery.graphql';

const PAGE = 5;

/** Related work, a page at a time. Relay fetches further pages with `node(id:)`, by the id it found with the paper. */
export function RelatedPapers({ paper }: { readonly paper: relatedPapers_paper$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    relatedPapersPageQuery,
    relatedPapers_paper$key
  >(
    graphql`
      fragment relatedPapers_paper on Paper
      @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
      @refetchable(queryName: "relatedPapersPageQuery") {
        related(first: $first, after: $after) @connection(key: "relatedPapers_related") {
          edges {
            score
            node {
              id
              title
              year
            }
            reasons {
              signal
              concept {
                name
              }
            }
          }
        }
      }
    `,
    paper,
  );
  return (
    <>
      <ol>
        {data.related.edges.map(({ node, reasons }) => (
          <li key={node.id}>
            {node.title} ({node.year}):{' '}
            {reasons.map(({ signal, concept }) => concept?.name ?? signal).join(', ')}
          </li>
        ))}
      </ol>
      {hasNext && (
        <button disabled={isLoadingNext} onClick={() => loadNext(PAGE)}>
          More
        </button>
      )}
    </>
  );
}
