import { type NodeNameFragment } from '../../generated/graphql';
import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KindSign } from './kind-sign';
import { KIND_NAMES, kindOf } from './kinds';

/** What anything is called: a paper's title, the name of all else. */
export function nodeName(node: NodeNameFragment): string {
  return node.__typename === 'Paper' ? node.title : node.name;
}

/** Anything by its name and the sign of its kind. */
export function NodeLink({ node }: { node: NodeNameFragment }) {
  const kind = kindOf(node.id);
  return (
    <Link to={nodeAddress(node.id)} className={kind === 'PAPER' ? 'node-link paper-title' : 'node-link'}>
      <KindSign kind={kind} label={KIND_NAMES[kind]?.one} />
      {nodeName(node)}
    </Link>
  );
}
