/** A step of descent, by the ids of its ends. */
export interface Step {
  readonly younger: string;
  readonly older: string;
}

/** Where lines run through a row of the tree, from 0 (left) to 1 (right): time goes to the right. */
export interface TreeRow {
  readonly id: string;
  /** Where its dot is. */
  readonly at: number;
  /** Where its parent is whose line ends here or goes on below; undefined for a root. */
  readonly parent?: { readonly id: string; readonly at: number; readonly goesOn: boolean };
  /** Lines of others that pass. */
  readonly passing: readonly number[];
  /** Whether a line to children leaves from it. */
  readonly leaves: boolean;
  /** What it descends from beside its parent. */
  readonly beside: readonly string[];
}

/** A child stands at least so far to the right of its parent, so that one sees which is which where both are of one year. */
const LEAST = 0.035;

/**
 * The rows of a tree of descent, each family together and oldest first. Who descends from several has the youngest of them for a parent,
 * and the others are named. Without a year one stands beside one's parent.
 */
export function lineageRows(
  nodes: readonly { readonly id: string; readonly year: number | null }[],
  steps: readonly Step[],
): TreeRow[] {
  const years = new Map(nodes.map(({ id, year }) => [id, year]));
  const known = nodes.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const inTime = (year: number | null | undefined) =>
    year === null || year === undefined || last === first ? 0 : (year - first) / (last - first);
  const age = (id: string) => years.get(id) ?? -Infinity;
  const byAge = (one: string, other: string) => age(one) - age(other) || (one < other ? -1 : 1);

  const older = new Map(
    nodes.map(({ id }) => [
      id,
      [
        ...new Set(
          steps.filter(({ younger, older: to }) => younger === id && years.has(to)).map((s) => s.older),
        ),
      ].sort(byAge),
    ]),
  );
  const children = new Map<string | undefined, string[]>();
  for (const { id } of nodes) {
    const parent = older.get(id)!.at(-1);
    children.set(parent, [...(children.get(parent) ?? []), id].sort(byAge));
  }

  const rows: TreeRow[] = [];
  const walk = (id: string, parent: TreeRow['parent'], passing: readonly number[]) => {
    const below = children.get(id) ?? [];
    const at = Math.max(inTime(years.get(id)), parent === undefined ? 0 : parent.at + LEAST);
    const beside = older.get(id)!.slice(0, -1);
    rows.push({ id, at, ...(parent && { parent }), passing, leaves: below.length > 0, beside });
    const through = parent?.goesOn ? [...passing, parent.at] : passing;
    below.forEach((child, place) => walk(child, { id, at, goesOn: place < below.length - 1 }, through));
  };
  (children.get(undefined) ?? []).forEach((root) => walk(root, undefined, []));

  const widest = Math.max(1, ...rows.map(({ at }) => at));
  return rows.map((row) => ({
    ...row,
    at: row.at / widest,
    ...(row.parent && { parent: { ...row.parent, at: row.parent.at / widest } }),
    passing: row.passing.map((at) => at / widest),
  }));
}
