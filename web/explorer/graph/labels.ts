import { type Core, type NodeSingular } from 'cytoscape';

/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Chooses a place for each of some things among those where it may stand, so that it is within the frame and covers no other nor what is
 * there already. The first things, and the first places of each, go before.
 * @returns for each the number of its place, or null where none is free.
 */
export function placesThatFit(
  things: readonly (readonly Box[])[],
  there: readonly Box[],
  frame: Box,
): (number | null)[] {
  const standing = [...there];
  return things.map((places) => {
    const place = places.findIndex((box) => within(box, frame) && standing.every((one) => apart(box, one)));
    if (place < 0) {
      return null;
    }
    standing.push(places[place]!);
    return place;
  });
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

function apart(one: Box, other: Box): boolean {
  return (
    one.left + one.width <= other.left ||
    other.left + other.width <= one.left ||
    one.top + one.height <= other.top ||
    other.top + other.height <= one.top
  );
}

/** On the screen, however near one is; larger for what one asked for. */
const SIZE = 12.5;
const CENTRE_SIZE = 16;
const WIDEST = 130;
/** A letter is about so wide, and a line so high, for a size of 1. */
const LETTER = 0.54;
const LINE = 1.2;

/** Between a node and its label. */
const GAP = 3;

/** Where a label may stand beside its node, the best place first: which way it goes from the middle, as the library says it. */
const PLACES = [
  { valign: 'bottom', halign: 'center', x: 0, y: 1 },
  { valign: 'center', halign: 'right', x: 1, y: 0 },
  { valign: 'center', halign: 'left', x: -1, y: 0 },
  { valign: 'top', halign: 'center', x: 0, y: -1 },
] as const;

/**
 * Writes labels in one size on the screen, and only those that cover no other and no node: of the best connected first. What is left out comes
 * when one is nearer, or points at it.
 */
export function labelNodes(cy: Core): void {
  const zoom = cy.zoom();
  const nodes = cy
    .nodes()
    .toArray()
    .sort(
      (one, other) =>
        Number(other.hasClass('centre')) - Number(one.hasClass('centre')) ||
        Number(other.data('size')) - Number(one.data('size')),
    );
  const chosen = placesThatFit(nodes.map(placesBeside), nodes.map(boxOf), {
    left: 0,
    top: 0,
    width: cy.width(),
    height: cy.height(),
  });
  cy.batch(() =>
    nodes.forEach((node, number) => {
      const { valign, halign, x, y } = PLACES[chosen[number] ?? 0]!;
      node.toggleClass('unnamed', chosen[number] === null && !node.hasClass('centre'));
      node.style({
        'font-size': sizeOf(node) / zoom,
        'text-max-width': `${WIDEST / zoom}px`,
        'text-outline-width': 2.5 / zoom,
        'text-valign': valign,
        'text-halign': halign,
        'text-margin-x': (x * GAP) / zoom,
        'text-margin-y': (y * GAP) / zoom,
      });
    }),
  );
}

function sizeOf(node: NodeSingular): number {
  return node.hasClass('centre') ? CENTRE_SIZE : SIZE;
}

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const [width, height] = [node.renderedWidth() - 2, node.renderedHeight() - 2];
  return { left: x - width / 2, top: y - height / 2, width, height };
}

function placesBeside(node: NodeSingular): Box[] {
  const { x, y } = node.renderedPosition();
  const { width, height } = labelSize(String(node.data('label')), sizeOf(node));
  return PLACES.map((place) => ({
    left: x - width / 2 + place.x * (node.renderedWidth() / 2 + GAP + width / 2),
    top: y - height / 2 + place.y * (node.renderedHeight() / 2 + GAP + height / 2),
    width,
    height,
  }));
}

function labelSize(label: string, size: number): { width: number; height: number } {
  const perLine = Math.floor(WIDEST / (LETTER * size));
  let lines = 1;
  let used = 0;
  let longest = 0;
  for (const { length } of label.split(' ')) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    longest = Math.max(longest, used);
  }
  return { width: longest * LETTER * size, height: lines * LINE * size };
}
