import { useEffect } from 'react';
import { RelatedToAllDocument } from '../../generated/graphql';
import { More } from '../asking/more';
import { Failure, Loading } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { type About, RelatedPapers } from '../related/related-papers';
import { justAfter, sawUntil, useSeenUntil } from './last-time';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

/** What came into the graph since one looked last and has to do with a list, and why. */
export function NewForList({
  about,
  newest,
}: {
  about: Omit<About, 'papers'>;
  /** When the newest paper of the graph came in. */
  newest: string;
}) {
  const seen = useSeenUntil();
  useEffect(() => {
    if (seen === null) {
      sawUntil(newest);
    }
  }, [seen, newest]);
  const since = seen !== null && seen < newest ? justAfter(seen) : null;
  const { data, error, again, items, more, waiting } = usePages(
    RelatedToAllDocument,
    since === null ? null : { ids: [...about.asked], where: { addedSince: since } },
    ({ relatedPapers: { edges, pageInfo } }) => ({ items: edges, pageInfo }),
  );
  const day = DAY.format(new Date(seen ?? newest));
  return (
    <section aria-labelledby="new">
      <h2 id="new">New for this list</h2>
      {since === null && (
        <p className="quiet">
          Nothing came into this graph since {day}. What does and has to do with the list will stand here.
        </p>
      )}
      {error && <Failure error={error} again={again} />}
      {since !== null && !data && !error && <Loading what="what is new" lines={3} />}
      {data && (
        <>
          <p className="quiet">
            {items.length === 0
              ? `Papers came into this graph since ${day}, but none that has to do with the list.`
              : `Came into this graph since ${day}, nearest first.`}{' '}
            <button type="button" className="slight" onClick={() => sawUntil(newest)}>
              I have seen these
            </button>
          </p>
          <RelatedPapers edges={items} about={{ ...about, papers: data.statistics.papers }} />
          <More more={more} waiting={waiting} />
        </>
      )}
    </section>
  );
}
