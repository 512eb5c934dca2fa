import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, SEARCHED, type Kind } from '../kinds/kinds';
import { LINK_WORDS } from '../kinds/link-words';
import { type ShownGraph, type ShownNode } from './shown-graph';

const KINDS: readonly Kind[] = [...SEARCHED, 'VENUE'];
/** Connections that a row names. */
const NAMED = 3;

/** All that the drawing has, as lists by kind: for keys, for screen readers, and for who would rather read. */
export function GraphList({ graph, onOpen }: { graph: ShownGraph; onOpen: (id: string) => void }) {
  return (
    <div className="graph-list">
      {KINDS.map((kind) => {
        const nodes = graph.nodes
          .filter((node) => node.kind === kind)
          .sort((one, other) => other.ties.length - one.ties.length);
        return (
          nodes.length > 0 && (
            <section key={kind} aria-labelledby={`list-${kind}`}>
              <h2 id={`list-${kind}`}>
                <KindSign kind={kind} />
                {KIND_NAMES[kind].several} ({nodes.length})
              </h2>
              <ul>
                {nodes.map((node) => (
                  <Row key={node.id} graph={graph} node={node} onOpen={onOpen} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function Row({ graph, node, onOpen }: { graph: ShownGraph; node: ShownNode; onOpen: (id: string) => void }) {
  return (
    <li>
      <Link to={nodeAddress(node.id)}>{node.name}</Link>{' '}
      {node.centre ? (
        <span className="quiet small">opened</span>
      ) : (
        <button type="button" className="slight small" onClick={() => onOpen(node.id)}>
          open<span className="unseen"> what is around {node.name}</span>
        </button>
      )}
      <span className="quiet small row-ties">
        {node.ties
          .slice(0, NAMED)
          .map(({ type, to, out }) => {
            const words = LINK_WORDS[type];
            return `${out ? words.along : words.against} ${graph.byId.get(to)!.name}`;
          })
          .join('; ')}
        {node.ties.length > NAMED && `; and ${node.ties.length - NAMED} more`}
      </span>
    </li>
  );
}
