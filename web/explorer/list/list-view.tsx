import { ListPapersDocument, type ListPapersQuery } from '../../generated/graphql';
import { graphAddress, listAddress } from '../address/address';
import { Link } from '../address/link';
import { Failure, Loading, Nothing } from '../asking/states';
import { useLast } from '../asking/use-last';
import { useAnswer } from '../asking/use-answer';
import { PaperLine } from '../paper/paper-line';
import { Title } from '../title';
import { CiteButtons } from './cite-buttons';
import { CopyAddress } from './copy-address';
import { NewForList } from './new-for-list';
import { NextToRead } from './next-to-read';
import { keep, LONGEST_LIST, useReadingList } from './reading-list';

type Listed = Extract<ListPapersQuery['nodes'][number], { title: string }>;

/** A reading list: this browser's own, or the one that an address carries. */
export function ListView({ papers }: { papers: readonly string[] | null }) {
  const own = useReadingList();
  const ids = [...new Set(papers ?? own)].slice(0, LONGEST_LIST);
  const { data: answer, error, again } = useAnswer(ListPapersDocument, ids.length > 0 ? { ids } : null);
  // Taking a paper out leaves the others where they are while they are asked for again.
  const data = useLast(answer);
  const found = (data?.nodes ?? []).filter(
    (node): node is Listed => node !== null && 'title' in node && (answer !== null || ids.includes(node.id)),
  );
  const unknown = answer ? ids.length - found.length : 0;
  const missing = ids.filter((id) => !own.includes(id));
  const newest = data?.papers.nodes[0]?.addedAt;
  const about = {
    asked: found.map(({ id }) => id),
    texts: found.flatMap(({ title, summary }) => [title, summary]),
    titles: new Map(found.map(({ id, title }) => [id, title])),
  };
  return (
    <>
      <header className="page-head">
        <Title text={papers ? 'A shared reading list' : 'Reading list'} />
        {ids.length > 0 && (
          <div className="actions">
            {papers && (
              <button type="button" onClick={() => keep(ids)} disabled={missing.length === 0}>
                {missing.length === 0 ? 'All in your reading list' : 'Add all to your reading list'}
              </button>
            )}
            <CopyAddress address={listAddress(ids)} />
            <Link className="button" to={graphAddress(ids)}>
              Graph around them
            </Link>
            <CiteButtons ids={ids} />
          </div>
        )}
      </header>
      {ids.length === 0 && (
        <Nothing>
          <p>
            {papers
              ? 'This address carries no paper.'
              : 'Nothing is in it yet. Put papers into it with the ribbon beside their titles; this browser keeps them.'}
          </p>
          <p>
            <Link to="/">Find papers</Link>
          </p>
        </Nothing>
      )}
      {error && (
        <Failure
          error={error}
          again={again}
          choose={(id, name) => listAddress(ids.map((one) => (one === name ? id : one)))}
        />
      )}
      {ids.length > 0 && !error && (
        <div className="columns columns-list">
          <section aria-labelledby="listed">
            <h2 id="listed">
              {ids.length} {ids.length === 1 ? 'paper' : 'papers'}
            </h2>
            {!data && <Loading what="the list" lines={6} />}
            {unknown > 0 && (
              <p className="quiet">
                {unknown} of them {unknown === 1 ? 'is' : 'are'} no paper of this graph.
              </p>
            )}
            <ul className="paper-lines">
              {found.map((paper) => (
                <PaperLine key={paper.id} paper={paper} />
              ))}
            </ul>
          </section>
          {found.length > 0 && (
            <div className="beside">
              {!papers && newest && <NewForList about={about} newest={newest} />}
              <NextToRead about={about} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
