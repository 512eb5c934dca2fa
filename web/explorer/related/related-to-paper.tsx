import { type PaperPageQuery, RelatedDocument } from '../../generated/graphql';
import { useParameters } from '../address/here';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { filtersIn } from './filters';
import { RelatedFilterForm } from './related-filters';
import { RelatedPapers } from './related-papers';

const NO_PAGE = { items: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Papers related to one, nearest first, each with why. */
export function RelatedToPaper({ paper }: { paper: NonNullable<PaperPageQuery['paper']> }) {
  const filters = filtersIn(useParameters());
  const narrowed = filters.by !== null || filters.where !== null;
  const { error, again, data, items, more, waiting } = usePages(
    RelatedDocument,
    { id: paper.id, ...filters },
    (answer) =>
      answer.paper ? { items: answer.paper.related.edges, pageInfo: answer.paper.related.pageInfo } : NO_PAGE,
  );
  return (
    <section aria-labelledby="related" className="beside">
      <h2 id="related">Related papers</h2>
      <RelatedFilterForm />
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="related papers" lines={6} />}
      {data && items.length === 0 && (
        <Nothing>
          {narrowed
            ? 'No related paper here is like that.'
            : 'No other paper here has anything in common with it.'}
        </Nothing>
      )}
      {data && (
        <RelatedPapers
          edges={items}
          about={{
            asked: [paper.id],
            texts: [paper.title, paper.summary, paper.abstract],
            papers: data.statistics.papers,
          }}
        />
      )}
      <More more={more} waiting={waiting} />
    </section>
  );
}
