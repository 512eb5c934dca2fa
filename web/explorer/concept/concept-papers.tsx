import {
  DatasetPapersDocument,
  MethodPapersDocument,
  type MethodPapersQuery,
  type MethodPapersQueryVariables,
  ModelPapersDocument,
  type PaperOrder,
  TopicPapersDocument,
  type TypedDocumentString,
} from '../../generated/graphql';
import { change, useParameters } from '../address/here';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { EvidenceList } from '../kinds/evidence';
import { RELATIONS, wordsFor } from '../kinds/kinds';
import { PaperLine } from '../paper/paper-line';
import { type ConceptWord } from './concept-view';

type Papers = TypedDocumentString<MethodPapersQuery, MethodPapersQueryVariables>;

const PAPERS: Record<ConceptWord, Papers> = {
  method: MethodPapersDocument,
  model: ModelPapersDocument as unknown as Papers,
  topic: TopicPapersDocument as unknown as Papers,
  dataset: DatasetPapersDocument as unknown as Papers,
};

const ORDERS: readonly { readonly order: PaperOrder; readonly name: string }[] = [
  { order: 'NEWEST', name: 'newest first' },
  { order: 'OLDEST', name: 'oldest first' },
  { order: 'MOST_CITED', name: 'most cited here first' },
  { order: 'TITLE', name: 'by title' },
];

/** The papers that state something of a concept, of all relations or one. */
export function ConceptPapers({ id, word }: { id: string; word: ConceptWord }) {
  const parameters = useParameters();
  const relation = RELATIONS.find(
    (one) => one.relation.toLowerCase() === parameters.get('relation'),
  )?.relation;
  const { order: orderBy } =
    ORDERS.find(({ order }) => order.toLowerCase() === parameters.get('order')) ?? ORDERS[0]!;
  const { data, error, again, items, more, waiting } = usePages(
    PAPERS[word],
    { id, relation: relation ? [relation] : null, orderBy },
    ({ concept }) => ({ items: concept!.papers.edges, pageInfo: concept!.papers.pageInfo }),
  );
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">Papers{data?.concept && ` (${data.concept.papers.totalCount})`}</h2>
      <div className="choices">
        <label>
          that{' '}
          <select
            value={relation ?? ''}
            onChange={(event) => change({ relation: event.target.value.toLowerCase() })}
          >
            <option value="">state anything of it</option>
            {RELATIONS.map((one) => (
              <option key={one.relation} value={one.relation}>
                {one.relation === 'ABOUT' ? 'are about it' : `${one.does} it`}
              </option>
            ))}
          </select>
        </label>
        <label>
          in order:{' '}
          <select
            value={orderBy}
            onChange={(event) =>
              change({ order: event.target.value === 'NEWEST' ? null : event.target.value.toLowerCase() })
            }
          >
            {ORDERS.map(({ order, name }) => (
              <option key={order} value={order}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="papers" lines={8} />}
      {data && items.length === 0 && (
        <Nothing>
          {relation === undefined
            ? 'No paper of this graph states anything of it: it is known from the vocabulary.'
            : 'No paper of this graph does that.'}
        </Nothing>
      )}
      <ol className="paper-lines">
        {items.map(({ node, relations, evidence }) => (
          <PaperLine key={node.id} paper={node}>
            <details>
              <summary>
                {relations.map((one) => wordsFor(one).does).join(', ')} it
                <span className="unseen">: why {node.title}</span>
              </summary>
              <EvidenceList evidence={evidence} />
            </details>
          </PaperLine>
        ))}
      </ol>
      <More more={more} waiting={waiting} />
    </section>
  );
}
