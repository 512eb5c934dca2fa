import { type Core } from 'cytoscape';

/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which of some boxes can stand without covering one another, or what is there already; the first ones go before. */
export function boxesThatFit(boxes: readonly Box[], there: readonly Box[] = []): boolean[] {
  const standing = [...there];
  return boxes.map((box) => {
    const free = standing.every(
      (one) =>
        box.left + box.width <= one.left ||
        one.left + one.width <= box.left ||
        box.top + box.height <= one.top ||
        one.top + one.height <= box.top,
    );
    if (free) {
      standing.push(box);
    }
    return free;
  });
}

/** On the screen, however near one is; larger for what one asked for. */
const SIZE = 12.5;
const CENTRE_SIZE = 16;
const WIDEST = 130;
/** A letter is about so wide, and a line so high, for a size of 1. */
const LETTER = 0.54;
const LINE = 1.2;

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
  const fits = boxesThatFit(
    nodes.map((node) => {
      const size = node.hasClass('centre') ? CENTRE_SIZE : SIZE;
      const { width, height } = labelSize(String(node.data('label')), size);
      const { x, y } = node.renderedPosition();
      return { left: x - width / 2, top: y + node.renderedHeight() / 2, width, height };
    }),
    nodes.map((node) => {
      const { x, y } = node.renderedPosition();
      const [width, height] = [node.renderedWidth() - 2, node.renderedHeight() - 2];
      return { left: x - width / 2, top: y - height / 2, width, height };
    }),
  );
  cy.batch(() =>
    nodes.forEach((node, place) => {
      node.toggleClass('unnamed', !fits[place] && !node.hasClass('centre'));
      node.style({
        'font-size': (node.hasClass('centre') ? CENTRE_SIZE : SIZE) / zoom,
        'text-max-width': `${WIDEST / zoom}px`,
        'text-outline-width': 2.5 / zoom,
        'text-margin-y': 3 / zoom,
      });
    }),
  );
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
  return { width: longest * LETTER * size, height: lines * LINE * size + 4 };
}
