import { type Box, placesThatFit } from '../../web/explorer/graph/labels';
import { numbers } from './numbers';

function boxes(next: () => number, count: number): Box[] {
  return Array.from({ length: count }, () => ({
    left: 500 * next(),
    top: 500 * next(),
    width: 1 + 80 * next(),
    height: 1 + 20 * next(),
  }));
}

function leaves(box: Box, frame: Box): boolean {
  return (
    Math.min(box.left - frame.left, box.top - frame.top) < 0 ||
    box.left + box.width > frame.left + frame.width ||
    box.top + box.height > frame.top + frame.height
  );
}

function cover(one: Box, other: Box): boolean {
  const overlap = (side: 'left' | 'top', size: 'width' | 'height') =>
    Math.min(one[side] + one[size], other[side] + other[size]) - Math.max(one[side], other[side]);
  return overlap('left', 'width') > 0 && overlap('top', 'height') > 0;
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('the places of labels, %i', (seed) => {
  const random = numbers(seed);
  const next = () => random.next().value as number;
  const there = boxes(next, 20);
  const labels = Array.from({ length: 60 }, () => boxes(next, 4));
  const frame = { left: 0, top: 0, width: 500, height: 500 };
  const chosen = placesThatFit(labels, there, frame);
  const standing = labels.flatMap((places, label) =>
    chosen[label] === null ? [] : [places[chosen[label]!]!],
  );

  it('are within the frame, and cover neither one another nor what is there', () => {
    expect(standing.filter((box) => leaves(box, frame))).toEqual([]);
    standing.forEach((box, place) => {
      expect([...there, ...standing.slice(0, place)].filter((other) => cover(box, other))).toEqual([]);
    });
  });

  it('are the first ones that are free', () => {
    labels.forEach((places, label) => {
      const before = labels
        .slice(0, label)
        .flatMap((others, other) => (chosen[other] === null ? [] : [others[chosen[other]!]!]));
      const passedOver = places.slice(0, chosen[label] ?? places.length);
      for (const box of passedOver) {
        expect(leaves(box, frame) || [...there, ...before].some((other) => cover(box, other))).toBe(true);
      }
    });
  });
});
