import { useState } from 'react';
import {
  type AnyOrAll,
  ListPapersDocument,
  type PaperLineFragment,
  SharingWithAllDocument,
} from '../../generated/graphql';
import { listAddress } from '../address/address';
import { Link } from '../address/link';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { useAnswer } from '../asking/use-answer';
import { usePages } from '../asking/use-pages';
import { PaperLine } from '../paper/paper-line';
import { SharingPapers } from '../paper/shared-techniques';
import { Title } from '../title';
import { CiteButtons } from './cite-buttons';
import { CopyAddress } from './copy-address';
import { keep, LONGEST_LIST, useReadingList } from './reading-list';

/** A reading list: this browser's own, or the one that an address carries. */
export function ListView({ papers }: { papers: readonly string[] | null }) {
  const own = useReadingList();
  const ids = [...new Set(papers ?? own)].slice(0, LONGEST_LIST);
  const { data, error, again } = useAnswer(ListPapersDocument, ids.length > 0 ? { ids } : null);
  const found = (data?.nodes ?? []).filter(
    (node): node is PaperLineFragment => node !== null && 'title' in node,
  );
  const unknown = data ? ids.length - found.length : 0;
  const missing = ids.filter((id) => !own.includes(id));
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
      {error && <Failure error={error} again={again} />}
      {ids.length > 0 && !error && (
        <div className="columns">
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
          {found.length > 0 && <NearAll ids={found.map(({ id }) => id)} />}
        </div>
      )}
    </>
  );
}

/** Papers that share techniques with any, or with all, of a list. */
function NearAll({ ids }: { ids: readonly string[] }) {
  const [match, setMatch] = useState<AnyOrAll>('ANY');
  const { error, again, data, items, more, waiting } = usePages(
    SharingWithAllDocument,
    { ids: [...ids], match },
    ({ papersSharingTechniques: { edges, pageInfo } }) => ({ items: edges, pageInfo }),
  );
  return (
    <section aria-labelledby="near" className="beside">
      <h2 id="near">What to read next</h2>
      {ids.length > 1 && (
        <fieldset className="choice">
          <legend>Papers that share techniques with</legend>
          {(['ANY', 'ALL'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="match" checked={match === one} onChange={() => setMatch(one)} />
              {one === 'ANY' ? 'any of them' : 'all of them'}
            </label>
          ))}
        </fieldset>
      )}
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="what to read next" lines={6} />}
      {data && items.length === 0 && (
        <Nothing>
          No other paper here shares a technique with {match === 'ALL' ? 'all' : 'any'} of them.
        </Nothing>
      )}
      <SharingPapers edges={items} />
      <More more={more} waiting={waiting} />
    </section>
  );
}
