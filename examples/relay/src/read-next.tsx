import { graphql, useLazyLoadQuery } from 'react-relay';
import { type readNextQuery } from './__generated__/readNextQuery.graphql';
import { RelatedPapers } from './related-papers';

/** A paper, by any id that the server takes, and what to read after it. */
export function ReadNext({ id }: { readonly id: string }) {
  const { paper } = useLazyLoadQuery<readNextQuery>(
    graphql`
      query readNextQuery($id: ID!) {
        paper(id: $id) {
          title
          ...relatedPapers_paper
        }
      }
    `,
    { id },
  );
  return paper ? (
    <main>
      <h1>After {paper.title}</h1>
      <RelatedPapers paper={paper} />
    </main>
  ) : (
    <p>Nothing has the id {id}.</p>
  );
}
