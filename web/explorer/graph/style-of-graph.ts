import { type StylesheetJson } from 'cytoscape';

/** How kinds are drawn: a shape each, as their signs elsewhere have it, and a colour. */
const SHAPES = {
  paper: 'polygon',
  method: 'ellipse',
  model: 'rectangle',
  topic: 'diamond',
  dataset: 'triangle',
  author: 'round-pentagon',
  venue: 'round-pentagon',
} as const;

/** A sheet with a corner folded, as the sign of a paper has it. */
const SHEET = '-0.72 -1 0.25 -1 0.72 -0.5 0.72 1 -0.72 1';

/** The look of the drawing in the colours of the page, which are read from it. */
export function styleOf(): StylesheetJson {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: colour('text'),
        'font-family': 'system-ui, sans-serif',
        'text-wrap': 'wrap',
        'text-outline-color': colour('ground'),
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node.${kind}`,
      style: { shape, 'background-color': colour(kind === 'venue' ? 'author' : kind) },
    })),
    { selector: 'node.paper', style: { 'shape-polygon-points': SHEET } },
    {
      selector: 'node.centre',
      style: {
        'font-weight': 'bold',
        'border-width': 3,
        'border-color': colour('text'),
        'z-index': 5,
      },
    },
    {
      selector: 'node.chosen',
      style: { 'border-width': 4, 'border-color': colour('accent') },
    },
    { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    { selector: 'node.unnamed.near', style: { 'text-opacity': 1, 'text-outline-opacity': 1 } },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': colour('line-strong'),
        'line-opacity': 0.55,
        'curve-style': 'straight',
        'target-arrow-color': colour('line-strong'),
        'arrow-scale': 0.7,
      },
    },
    {
      selector: 'edge.descent',
      style: {
        width: 2,
        'line-color': colour('accent'),
        'target-arrow-color': colour('accent'),
        'target-arrow-shape': 'triangle',
        'line-opacity': 0.75,
      },
    },
    { selector: 'edge.hierarchy', style: { 'line-style': 'dashed', 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.people', style: { 'line-style': 'dotted' } },
    { selector: 'edge.citations', style: { 'line-style': 'dotted', 'target-arrow-shape': 'vee' } },
    { selector: '.faint', style: { opacity: 0.15 } },
    { selector: 'node.near', style: { 'z-index': 9 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, width: 2 } },
  ];
}
