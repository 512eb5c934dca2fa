import { type SharingPapersFragment } from '../../generated/graphql';
import { ConceptLink } from '../kinds/concept-link';
import { wordsFor } from '../kinds/kinds';
import { PaperLine } from './paper-line';

type Edge = SharingPapersFragment['edges'][number];
type Shared = Edge['shared'][number];

/** Papers that share techniques, each with where it meets what was asked about. */
export function SharingPapers({ edges }: { edges: readonly Edge[] }) {
  return (
    <ol className="paper-lines">
      {edges.map(({ node, shared, score }) => (
        <PaperLine key={node.id} paper={node}>
          <ul className="chips" aria-label="What they share">
            {shared.slice(0, 3).map((one) => (
              <li key={keyOf(one)} className={`chip chip-${one.concept.kind.toLowerCase()}`}>
                {reasonFor(one)}
              </li>
            ))}
          </ul>
          <details>
            <summary>
              All {shared.length === 1 ? 'it shares' : `${shared.length} it shares`}
              <span className="unseen"> with {node.title}</span>
            </summary>
            <table className="weights">
              <thead>
                <tr>
                  <th scope="col">Where they meet</th>
                  <th scope="col">Here</th>
                  <th scope="col">There</th>
                  <th scope="col">Weight</th>
                </tr>
              </thead>
              <tbody>
                {shared.map((one) => (
                  <tr key={keyOf(one)}>
                    <td>
                      <ConceptLink concept={one.concept} />
                    </td>
                    <td>
                      {wordsFor(one.mine.relation).done}: {one.mine.concept.name}
                    </td>
                    <td>
                      {wordsFor(one.theirs.relation).done}: {one.theirs.concept.name}
                    </td>
                    <td className="number">{one.weight.toFixed(2)}</td>
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
          </details>
        </PaperLine>
      ))}
    </ol>
  );
}

function keyOf({ concept, mine, theirs }: Shared): string {
  return [concept.id, mine.concept.id, theirs.concept.id].join(' ');
}

/** Why two papers are near, in a few words. */
export function reasonFor({ concept, mine, theirs }: Shared): string {
  if (mine.concept.id !== theirs.concept.id) {
    const [one, other] = [mine.concept, theirs.concept].map(({ id, name }) =>
      id === concept.id ? undefined : name,
    );
    return one && other
      ? `${concept.name}: ${one} and ${other}`
      : `${concept.name}, as ${one ?? other}${one ? ' here' : ' there'}`;
  }
  const [here, there] = [wordsFor(mine.relation), wordsFor(theirs.relation)];
  return here.relation === there.relation
    ? `both ${plural(here.does)} ${concept.name}`
    : `${concept.name}: ${here.done} here, ${there.done} there`;
}

/** "introduces" to "introduce": what both do. */
function plural(does: string): string {
  return does
    .replace(/^is\b/, 'are')
    .replace(/^studies/, 'study')
    .replace(/^(\w+)s\b/, '$1');
}
