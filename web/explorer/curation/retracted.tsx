import { type PaperPageQuery, RestoreStatementDocument } from '../../generated/graphql';
import { ConceptLink } from '../kinds/concept-link';
import { wordsFor } from '../kinds/kinds';
import { Refused } from './refused';
import { useChange } from './use-change';
import { useWriter } from './writer';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

type Retracted = NonNullable<PaperPageQuery['paper']>['retracted'];

/** What persons marked wrong of what a paper states, which they may take back. */
export function RetractedStatements({ paper, retracted }: { paper: string; retracted: Retracted }) {
  const { mayWrite } = useWriter();
  const { change, waiting, refused } = useChange();
  if (retracted.length === 0) {
    return null;
  }
  return (
    <section className="relation" aria-labelledby="retracted">
      <h3 id="retracted">Marked wrong</h3>
      <ul className="statements">
        {retracted.map(({ relation, concept, by, at }) => (
          <li key={`${relation} ${concept.id}`} className="quiet">
            <s>
              {wordsFor(relation).does} <ConceptLink concept={concept} />
            </s>{' '}
            <span className="small">
              by {by}, {DAY.format(new Date(at))}
            </span>{' '}
            {mayWrite && (
              <button
                type="button"
                className="slight small"
                aria-label={`undo: ${concept.name}`}
                aria-disabled={waiting}
                onClick={() =>
                  void change(RestoreStatementDocument, { paper, relation, concept: concept.id })
                }
              >
                undo
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refused refused={refused} />
    </section>
  );
}
