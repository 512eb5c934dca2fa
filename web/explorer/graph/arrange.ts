import { type Core, type EdgeSingular, type ElementDefinition, type LayoutOptions } from 'cytoscape';

/** Room around the drawing, for labels too, and the part of its width that this takes at the most. */
const PADDING = 48;
const PADDED = 0.09;
/** A few nodes are not drawn larger than this. */
const NEAREST = 1.3;
/** Beyond this one would take a direction for a meaning. */
const MOST_STRETCH = 1.7;

/**
 * Puts what is to be drawn in the place of what is drawn. What stays keeps its place; what is new comes in beside what it is connected
 * with, and the rest makes room for it.
 */
export function arrange(cy: Core, elements: ElementDefinition[]): void {
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  const staying = elements.flatMap(({ data: { id } }) => {
    const position = id === undefined ? undefined : before.get(id);
    return id !== undefined && position ? [{ nodeId: id, position }] : [];
  });
  cy.batch(() => {
    cy.elements().remove();
    cy.add(elements);
    for (const { nodeId, position } of staying) {
      cy.getElementById(nodeId).position(position);
    }
  });
  const fresh = staying.length < 3;
  cy.layout({
    name: 'fcose',
    quality: 'proof',
    randomize: fresh,
    animate: false,
    fit: false,
    nodeSeparation: 120,
    // Around a node of many relationships there must be room for all of them.
    idealEdgeLength: (edge: EdgeSingular) =>
      70 + 14 * Math.sqrt(Math.max(edge.source().degree(false), edge.target().degree(false))),
    nodeRepulsion: () => 25_000,
    packComponents: true,
    fixedNodeConstraint: fresh ? [] : staying,
  } as unknown as LayoutOptions).run();
  if (fresh) {
    fillFrame(cy);
  }
  showWhole(cy);
}

/** Spreads what was put into a round over a frame that is wider or higher, so that there is more room for names. */
function fillFrame(cy: Core): void {
  const { w, h } = cy.nodes().boundingBox({ includeLabels: false });
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, (cy.width() / cy.height()) * (h / w)));
  const [wider, higher] = [Math.max(1, stretch), Math.max(1, 1 / stretch)];
  cy.nodes().positions((node) => ({ x: node.position('x') * wider, y: node.position('y') * higher }));
}

/** Moves so that all nodes are seen. Labels do not count: they are as large on the screen from wherever one looks. */
export function showWhole(cy: Core): void {
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false });
  const padding = Math.min(PADDING, PADDED * cy.width());
  const zoom = Math.min(NEAREST, (cy.width() - 2 * padding) / w, (cy.height() - 2 * padding) / h);
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * (x1 + w / 2), y: cy.height() / 2 - zoom * (y1 + h / 2) },
  });
}
