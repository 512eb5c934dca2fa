import { type Row } from './naive-connection';
import { type GraphNode } from './whole-graph';

const STATED = ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES', 'COMPARES', 'EVALUATES_ON', 'ABOUT'];
const LINEAGE = ['BASED_ON', 'VARIANT_OF', 'REPLACES', 'COMBINES'];
/** What a paper does with a technique, strongest first, with what it is worth. */
const DOES = ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES'];
const WORTH = [1, 1, 0.5, 0.75];

const idOf = ({ properties }: GraphNode): string => String(properties['id']);
const ofKind = ({ labels }: GraphNode, ...kinds: string[]): boolean =>
  labels.some((label) => kinds.includes(label));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const number = ({ properties }: GraphNode, name: string): number => properties[name] as number;

/** As Cypher rounds: the decimal that is printed, half away from zero. */
function rounded(value: number): number {
  const size = Math.abs(value);
  const whole = size < 1e-6 ? Math.round(size * 1e6) : Math.round(Number(`${size}e6`));
  return Math.sign(value) * Number(`${whole}e-6`);
}

function near(node: GraphNode, direction: 'out' | 'in', types: readonly string[]): GraphNode[] {
  const links = node[direction].filter(({ type }) => types.includes(type));
  return [...new Set(links.map(({ from, to }) => (direction === 'out' ? to : from)))];
}

/** Each node within eight steps with the least number of them, the node itself with none. */
function reach(node: GraphNode, direction: 'out' | 'in', types: readonly string[]): Map<GraphNode, number> {
  const steps = new Map([[node, 0]]);
  for (let step = 1, edge = [node]; step <= 8 && edge.length > 0; step++) {
    edge = [...new Set(edge.flatMap((one) => near(one, direction, types)))].filter((one) => !steps.has(one));
    edge.forEach((one) => steps.set(one, step));
  }
  return steps;
}

const found = (node: GraphNode, values: Readonly<Record<string, unknown>>): Row => ({
  node,
  relationships: [],
  values,
});

/** Ancestors (`out`) or descendants (`in`). */
export function descent(node: GraphNode, direction: 'out' | 'in'): Row[] {
  return [...reach(node, direction, LINEAGE)]
    .filter(([, steps]) => steps > 0)
    .map(([other, steps]) => found(other, { score: rounded(1 / steps), steps }));
}

export function usageByYear(concept: GraphNode, includeNarrower: boolean): { year: number; count: number }[] {
  const concepts = includeNarrower ? [...reach(concept, 'in', ['BROADER']).keys()] : [concept];
  const papers = new Set(concepts.flatMap((one) => near(one, 'in', STATED)));
  const counts = new Map<number, number>();
  for (const { properties } of papers) {
    if (properties['year'] != null) {
      const year = properties['year'] as number;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

export function coOccurring(
  concept: GraphNode,
  kind: readonly string[] | null | undefined,
  papers: number,
): Row[] {
  const own = near(concept, 'in', STATED);
  const counts = new Map<GraphNode, number>();
  for (const other of own.flatMap((paper) => near(paper, 'out', STATED))) {
    if (other !== concept && (kind == null || kind.includes(String(other.properties['kind'])))) {
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts].map(([other, count]) => {
    const mine = number(concept, 'paperCount') / papers;
    const theirs = number(other, 'paperCount') / papers;
    const both = Math.min((mine * count) / own.length, theirs);
    const npmi = both >= 1 ? 1 : Math.log(both / (mine * theirs)) / -Math.log(both);
    const rarer = Math.min(number(concept, 'paperCount'), number(other, 'paperCount'));
    const score = rounded((((npmi * count) / (count + 1)) * rarer) / (rarer + 1));
    return found(other, { score, count, of: own.length, npmi: rounded(npmi) });
  });
}

interface Use {
  readonly concept: GraphNode;
  /** Of `DOES`. */
  readonly rank: number;
}

/** The methods and models of a paper, each with the strongest thing that it does with it. */
function techniques(paper: GraphNode): Use[] {
  return near(paper, 'out', DOES)
    .filter((concept) => ofKind(concept, 'Method', 'Model'))
    .map((concept) => ({
      concept,
      rank: DOES.findIndex((does) => paper.out.some(({ to, type }) => to === concept && type === does)),
    }));
}

interface Pair {
  readonly concept: GraphNode;
  readonly mine: Use;
  readonly theirs: Use;
  readonly weight: number;
}

/** Papers that share techniques with these ones; nothing is bounded, as the graph is small. */
export function sharingTechniques(
  papers: readonly GraphNode[],
  all: readonly GraphNode[],
  { minShared, match }: { readonly minShared?: number | null; readonly match?: string | null },
): Row[] {
  const uses = papers.flatMap((paper) => techniques(paper).map((use) => ({ ...use, paper })));
  const mine = [...new Set(uses.map(({ concept }) => concept))].map((concept): Use => {
    const ranks = uses.filter((use) => use.concept === concept).map(({ rank }) => rank);
    return { concept, rank: Math.min(...ranks) };
  });
  const owners = (concept: GraphNode): GraphNode[] =>
    uses.filter((use) => use.concept === concept).map(({ paper }) => paper);
  const above = new Map<GraphNode, GraphNode[]>();
  const aboveOf = (concept: GraphNode): GraphNode[] => {
    above.set(concept, above.get(concept) ?? [...reach(concept, 'out', ['BROADER']).keys()]);
    return above.get(concept)!;
  };
  return all
    .filter((paper) => !papers.includes(paper))
    .map((paper) => {
      const theirs = techniques(paper);
      const pairs = mine.flatMap((my) =>
        theirs.flatMap((their) =>
          aboveOf(my.concept)
            .filter((concept) => aboveOf(their.concept).includes(concept))
            .flatMap((concept) => pair(concept, my, their, all.length)),
        ),
      );
      return { paper, shared: taken(pairs) };
    })
    .filter(
      ({ shared }) =>
        shared.length >= Math.max(minShared ?? 1, 1) &&
        (match !== 'ALL' ||
          papers.every((one) => shared.some((pair) => owners(pair.mine.concept).includes(one)))),
    )
    .map(({ paper, shared }) =>
      found(paper, { score: rounded(shared.reduce((sum, { weight }) => sum + weight, 0)), shared }),
    );
}

function pair(concept: GraphNode, mine: Use, theirs: Use, papers: number): Pair[] {
  const below = number(concept, 'papersBelow');
  const information = Math.log((papers + 1) / (below + 1));
  return below > 1 && information > 0.5
    ? [
        {
          concept,
          mine,
          theirs,
          weight: rounded(
            information * (ofKind(concept, 'Topic') ? 0.5 : 1) * WORTH[mine.rank]! * WORTH[theirs.rank]!,
          ),
        },
      ]
    : [];
}

/** The weightiest pairs, no concept twice as mine or as theirs. */
function taken(pairs: readonly Pair[]): Shared[] {
  const kept: Pair[] = [];
  const sorted = [...pairs].sort(
    (a, b) =>
      b.weight - a.weight ||
      byText(idOf(a.concept), idOf(b.concept)) ||
      byText(idOf(a.mine.concept), idOf(b.mine.concept)) ||
      byText(idOf(a.theirs.concept), idOf(b.theirs.concept)),
  );
  for (const one of sorted) {
    if (
      !kept.some(
        ({ mine, theirs }) => mine.concept === one.mine.concept || theirs.concept === one.theirs.concept,
      )
    ) {
      const before = kept.filter(({ concept }) => concept === one.concept).length;
      kept.push({ ...one, weight: rounded(one.weight * 0.7 ** before) });
    }
  }
  return kept
    .filter(({ weight }) => weight >= 0.2)
    .map(({ concept, weight, mine, theirs }) => ({
      concept,
      weight,
      mine: told(mine),
      theirs: told(theirs),
    }));
}

interface Shared {
  readonly concept: GraphNode;
  readonly weight: number;
  readonly mine: { readonly concept: GraphNode; readonly relation: string };
  readonly theirs: { readonly concept: GraphNode; readonly relation: string };
}

const told = ({ concept, rank }: Use): { concept: GraphNode; relation: string } => ({
  concept,
  relation: DOES[rank]!,
});
