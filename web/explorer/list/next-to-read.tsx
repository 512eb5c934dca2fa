import { RelatedToAllDocument } from '../../generated/graphql';
import { useParameters } from '../address/here';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { filtersIn } from '../related/filters';
import { RelatedFilterForm } from '../related/related-filters';
import { type About, RelatedPapers } from '../related/related-papers';

/** Papers related to all of a list together, nearest first, each with why. */
export function NextToRead({ about }: { about: Omit<About, 'papers'> }) {
  const filters = filtersIn(useParameters());
  const narrowed = filters.by !== null || filters.where !== null;
  const { error, again, data, items, more, waiting } = usePages(
    RelatedToAllDocument,
    { ids: [...about.asked], ...filters },
    ({ relatedPapers: { edges, pageInfo } }) => ({ items: edges, pageInfo }),
  );
  return (
    <section aria-labelledby="near">
      <h2 id="near">What to read next</h2>
      <RelatedFilterForm />
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="what to read next" lines={6} />}
      {data && items.length === 0 && (
        <Nothing>
          {narrowed
            ? 'No related paper here is like that.'
            : 'No other paper here has anything in common with them.'}
        </Nothing>
      )}
      {data && <RelatedPapers edges={items} about={{ ...about, papers: data.statistics.papers }} />}
      <More more={more} waiting={waiting} />
    </section>
  );
}
