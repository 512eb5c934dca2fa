import { type ElementDefinition } from 'cytoscape';
import { groupOf } from '../kinds/link-words';
import { type ShownGraph, type ShownNode } from './shown-graph';

/** A paper is drawn under so much of its title; the whole is shown beside the drawing. */
const LABEL = 44;

/** Nodes and links as the library takes them. Several links between the same two are drawn as one. */
export function elementsOf({ nodes, links, byId }: ShownGraph): ElementDefinition[] {
  const drawn = new Map<string, ElementDefinition>();
  for (const { type, from, to } of links) {
    const id = `${from} ${to}`;
    if (!drawn.has(id) && byId.has(from) && byId.has(to)) {
      drawn.set(id, { group: 'edges', data: { id, source: from, target: to }, classes: groupOf(type) });
    }
  }
  return [
    ...nodes.map((node): ElementDefinition => {
      const { id, kind, centre } = node;
      return {
        group: 'nodes',
        data: { id, label: labelOf(node), size: sizeOf(node) },
        classes: [kind.toLowerCase(), ...(centre ? ['centre'] : [])],
      };
    }),
    ...drawn.values(),
  ];
}

function labelOf({ name, kind }: ShownNode): string {
  // What stands before the colon is what a paper is known by.
  const [short = name] = kind === 'PAPER' ? name.split(': ') : [name];
  return short.length > LABEL ? `${short.slice(0, LABEL - 2).trimEnd()} …` : short;
}

/** The more connected, the larger, so that the eye finds what holds the drawing together. */
function sizeOf({ centre, ties }: ShownNode): number {
  return Math.round((centre ? 30 : 14) + 5 * Math.sqrt(ties.length));
}
