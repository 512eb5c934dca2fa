import { ConceptLink } from '../kinds/concept-link';
import { holdersOf } from './holders';
import { isOfText, type Reason, SIGNALS } from './reason-words';

/** All reasons with what each adds to the score. */
export function ReasonTable({
  reasons,
  score,
  papers,
}: {
  reasons: readonly { readonly reason: Reason; readonly text: string }[];
  score: number;
  papers: number;
}) {
  return (
    <table className="weights">
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col">Of</th>
          <th scope="col">Papers with it</th>
          <th scope="col" className="number">
            Counts
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, text }) => (
          <tr key={text}>
            <td>
              {text}
              {reason.concept && (
                <>
                  {' '}
                  <ConceptLink concept={reason.concept} />
                </>
              )}
            </td>
            <td>{SIGNALS.find(({ signal }) => signal === reason.signal)!.name}</td>
            <td>{isCounted(reason) ? holdersOf(reason.weight, papers) : '–'}</td>
            <td className="number">{reason.contribution.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Score
          </th>
          <td className="number">{score.toFixed(2)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Whether the weight tells of how many papers have it; that of words is their likeness, that of a direct citation their number. */
function isCounted(reason: Reason): boolean {
  return !isOfText(reason) && (reason.signal !== 'CITATIONS' || reason.paper !== null);
}
