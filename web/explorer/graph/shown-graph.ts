import { type AroundQuery, type LinkType } from '../../generated/graphql';
import { type Kind, kindOf } from '../kinds/kinds';
import { LINK_WORDS } from '../kinds/link-words';
import { nodeName } from '../kinds/node-link';

const TYPES = Object.keys(LINK_WORDS) as LinkType[];

type Subgraph = AroundQuery['neighborhood'];

/** A node as the view shows it. */
export interface ShownNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly about: string | null;
  /** Whether one asked for it, or opened it. */
  readonly centre: boolean;
  /** What it has to do with, of what is shown, in the order in which relationships are told. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly type: LinkType;
  /** The other end. */
  readonly to: string;
  /** Whether it goes out from the node, rather than into it. */
  readonly out: boolean;
}

export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  readonly byId: ReadonlyMap<string, ShownNode>;
  readonly links: readonly { readonly type: LinkType; readonly from: string; readonly to: string }[];
}

/** A part of the graph as drawing and list need it. Those asked about come first in it, under whatever id they have now. */
export function shownGraph({ nodes, links, unknownIds }: Subgraph, asked: number): ShownGraph {
  const centres = nodes.slice(0, asked - unknownIds.length).map(({ id }) => id);
  const ties = new Map<string, Tie[]>(nodes.map(({ id }) => [id, []]));
  for (const { type, from, to } of links) {
    ties.get(from.id)?.push({ type, to: to.id, out: true });
    ties.get(to.id)?.push({ type, to: from.id, out: false });
  }
  const shown = nodes.map((node) => ({
    id: node.id,
    kind: kindOf(node.id),
    name: nodeName(node),
    about: 'summary' in node ? node.summary : 'description' in node ? node.description : null,
    centre: centres.includes(node.id),
    ties: ties.get(node.id)!.sort((one, other) => TYPES.indexOf(one.type) - TYPES.indexOf(other.type)),
  }));
  return {
    nodes: shown,
    byId: new Map(shown.map((node) => [node.id, node])),
    links: links.map(({ type, from, to }) => ({ type, from: from.id, to: to.id })),
  };
}
