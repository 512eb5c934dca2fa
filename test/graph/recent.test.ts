import { Recent } from '../../src/graph/recent';

describe('what was asked for of late', () => {
  const numbers = Array.from({ length: 100 }, (_, i) => i);
  const kept = (recent: Recent<number, string>): number[] =>
    numbers.filter((i) => recent.get(i) === String(i));

  it('is kept, within twice the bound', () => {
    const recent = new Recent<number, string>(10);
    for (const i of numbers) {
      recent.set(i, String(i));
      expect(recent.get(0)).toBe('0');
      expect(recent.get(Math.max(0, i - 3))).toBeDefined();
    }
    expect(kept(recent).length).toBeLessThanOrEqual(20);
  });

  it('counts as much as it weighs, also when it has become heavier', () => {
    const recent = new Recent<number, string>(10);
    numbers.forEach((i) => recent.set(i, String(i), 5));
    expect(kept(recent).length).toBeLessThanOrEqual(4);
    for (let weight = 1; weight < 8; weight++) {
      recent.set(1, '1', weight);
      recent.set(2, '2', 1);
    }
    expect([recent.get(1), recent.get(2)]).toEqual(['1', '2']);
  });

  it('is kept though it weighs more than all may: the one thing that is asked for', () => {
    const recent = new Recent<number, string>(10);
    recent.set(1, '1', 1_000);
    expect(recent.get(1)).toBe('1');
    recent.set(2, '2', 1_000);
    recent.set(3, '3', 1_000);
    expect(recent.get(1)).toBeUndefined();
  });
});
