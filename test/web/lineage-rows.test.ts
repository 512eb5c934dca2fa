import { lineageRows, type Step } from '../../web/explorer/concept/lineage-rows';
import { numbers } from './numbers';

/** A history in which everything descends from what came before it; some years are not known. */
function history(seed: number) {
  const random = numbers(seed);
  const next = () => random.next().value as number;
  const nodes = Array.from({ length: 1 + Math.floor(30 * next()) }, (_, place) => ({
    id: `method:${place}`,
    year: next() < 0.2 ? null : 2000 + place,
  }));
  const steps: Step[] = nodes.flatMap(({ id }, place) =>
    Array.from({ length: Math.floor(3 * next()) }, () => Math.floor(place * next()))
      .filter((older) => older < place)
      .map((older) => ({ younger: id, older: `method:${older}` })),
  );
  return { nodes, steps };
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('the rows of a tree of descent, %i', (seed) => {
  const { nodes, steps } = history(seed);
  const rows = lineageRows(nodes, steps);
  const place = new Map(rows.map(({ id }, index) => [id, index]));

  it('have each node once, after its parent, to the right of it and within the drawing', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { id, at, parent } of rows) {
      expect(at).toBeLessThanOrEqual(1);
      expect(at).toBeGreaterThan(parent?.at ?? -1);
      expect(place.get(id)!).toBeGreaterThan(parent ? place.get(parent.id)! : -1);
    }
  });

  it('name every step once, as the parent or beside it', () => {
    const named = rows.flatMap(({ id, parent, beside }) =>
      [...beside, ...(parent ? [parent.id] : [])].map((older) => `${id} ${older}`),
    );
    expect(named.sort()).toEqual(
      [...new Set(steps.map(({ younger, older }) => `${younger} ${older}`))].sort(),
    );
  });

  it('join each parent to its last child without a gap, and nothing else', () => {
    rows.forEach(({ parent }, index) => {
      if (parent) {
        const between = rows.slice(place.get(parent.id)! + 1, index);
        expect(between.every((row) => row.parent?.id === parent.id || row.passing.includes(parent.at))).toBe(
          true,
        );
      }
    });
    const family = (id: string) => rows.filter(({ parent }) => parent?.id === id);
    for (const { id, leaves } of rows) {
      expect(leaves).toBe(family(id).length > 0);
      expect(family(id).map(({ parent }) => parent!.goesOn)).toEqual(
        family(id).map((_, index, all) => index < all.length - 1),
      );
    }
  });
});
