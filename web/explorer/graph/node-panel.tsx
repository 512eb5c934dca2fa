import { connectAddress, nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES } from '../kinds/kinds';
import { LINK_WORDS } from '../kinds/link-words';
import { type ShownGraph, type ShownNode } from './shown-graph';

/** How many connections are listed; the others are in the drawing and in the list. */
const LISTED = 40;

/** One node of the graph: what it is, and what it has to do with, of what is shown. */
export function NodePanel({
  graph,
  node,
  onChoose,
  onOpen,
}: {
  graph: ShownGraph;
  node: ShownNode;
  onChoose: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const hidden = node.ties.length - LISTED;
  return (
    <section className="node-panel" aria-labelledby="node-panel">
      <p className="kind">
        <KindSign kind={node.kind} /> {KIND_NAMES[node.kind].one}
      </p>
      <h2 id="node-panel">
        <Link to={nodeAddress(node.id)}>{node.name}</Link>
      </h2>
      {node.about && <p>{node.about}</p>}
      {!node.centre && (
        <p>
          <button type="button" onClick={() => onOpen(node.id)}>
            Show what is around it
          </button>
        </p>
      )}
      <ul className="ties">
        {node.ties.slice(0, LISTED).map(({ type, to, out }) => {
          const other = graph.byId.get(to)!;
          return (
            <li key={`${type} ${String(out)} ${to}`}>
              <span className="quiet">{out ? LINK_WORDS[type].along : LINK_WORDS[type].against}</span>{' '}
              <button type="button" className="slight" onClick={() => onChoose(to)}>
                <KindSign kind={other.kind} label={KIND_NAMES[other.kind].one} />
                {other.name}
              </button>{' '}
              <Link to={connectAddress(node.id, to)} className="small">
                why
                <span className="unseen">
                  {' '}
                  {node.name} and {other.name} are connected
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className="quiet small">And {hidden} more.</p>}
    </section>
  );
}
