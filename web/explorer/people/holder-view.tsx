import {
  AuthorPageDocument,
  type AuthorPageQuery,
  type AuthorPageQueryVariables,
  type TypedDocumentString,
  VenuePageDocument,
} from '../../generated/graphql';
import { connectAddress, graphAddress } from '../address/address';
import { Link } from '../address/link';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { NoSuchThing } from '../nothing';
import { PaperLine } from '../paper/paper-line';
import { Title } from '../title';

type Page = TypedDocumentString<AuthorPageQuery, AuthorPageQueryVariables>;
const NO_PAGE = { items: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Whom or what papers belong to: an author or a venue, and the papers. */
export function HolderView({ id, word }: { id: string; word: 'author' | 'venue' }) {
  const { data, error, again, items, more, waiting } = usePages(
    word === 'author' ? AuthorPageDocument : (VenuePageDocument as unknown as Page),
    { id },
    ({ holder }) =>
      holder?.papers ? { items: holder.papers.nodes, pageInfo: holder.papers.pageInfo } : NO_PAGE,
  );
  if (error && !data) {
    return <Failure error={error} again={again} whole />;
  }
  if (!data) {
    return <Loading what={`the ${word}`} lines={8} />;
  }
  if (!data.holder?.papers) {
    return <NoSuchThing id={id} />;
  }
  return (
    <>
      <header className="page-head">
        <Title text={data.holder.name} kind={word === 'author' ? 'AUTHOR' : 'VENUE'} />
        <div className="actions">
          <Link className="button" to={connectAddress(data.holder.id)}>
            Connect with …
          </Link>
          <Link className="button" to={graphAddress([data.holder.id])}>
            Graph around {word === 'author' ? 'them' : 'it'}
          </Link>
        </div>
      </header>
      <section aria-labelledby="papers">
        <h2 id="papers">Papers ({data.holder.papers.totalCount})</h2>
        {items.length === 0 && <Nothing>No paper of this graph.</Nothing>}
        <ol className="paper-lines">
          {items.map((paper) => (
            <PaperLine key={paper.id} paper={paper} />
          ))}
        </ol>
        {error && <Failure error={error} again={again} />}
        <More more={more} waiting={waiting} />
      </section>
    </>
  );
}
