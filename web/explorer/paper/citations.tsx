import {
  CitedByDocument,
  CitesDocument,
  type CitesQuery,
  type CitesQueryVariables,
  type TypedDocumentString,
} from '../../generated/graphql';
import { More } from '../asking/more';
import { Failure, Loading } from '../asking/states';
import { type Pages, usePages } from '../asking/use-pages';
import { PaperLine } from './paper-line';

type Document = TypedDocumentString<CitesQuery, CitesQueryVariables>;
type CitedPaper = NonNullable<CitesQuery['paper']>['papers']['nodes'][number];

const NO_PAGE = { items: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What a paper cites and what cites it, as far as this graph has both; the most cited first. */
export function Citations({ paper }: { paper: string }) {
  const cites = useCitations(CitesDocument, paper);
  const citedBy = useCitations(CitedByDocument as unknown as Document, paper);
  const lists = [
    { heading: 'It cites', list: cites },
    { heading: 'Cited by', list: citedBy },
  ].filter(({ list: { data, error, items } }) => error || !data || items.length > 0);
  return (
    <section aria-labelledby="citations">
      <h2 id="citations">Citations within this graph</h2>
      {lists.length === 0 && (
        <p className="quiet small">
          None are known. Imports from OpenAlex and Semantic Scholar, or a field <code>references</code> in
          JSON Lines, bring them in.
        </p>
      )}
      {lists.map(({ heading, list }) => (
        <CitationList key={heading} heading={heading} list={list} />
      ))}
    </section>
  );
}

function useCitations(document: Document, id: string): Pages<CitesQuery, CitedPaper> {
  return usePages(document, { id }, ({ paper }) =>
    paper ? { items: paper.papers.nodes, pageInfo: paper.papers.pageInfo } : NO_PAGE,
  );
}

function CitationList({ heading, list }: { heading: string; list: Pages<CitesQuery, CitedPaper> }) {
  const { data, error, again, items, more, waiting } = list;
  return (
    <section className="relation" aria-label={heading}>
      <h3>
        {heading}
        {data?.paper && ` (${data.paper.papers.totalCount})`}
      </h3>
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="citations" lines={2} />}
      <ul className="paper-lines">
        {items.map((one) => (
          <PaperLine key={one.id} paper={one} />
        ))}
      </ul>
      <More more={more} waiting={waiting} />
    </section>
  );
}
