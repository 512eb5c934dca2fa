import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, useState } from 'react';
import { KIND_NAMES, SEARCHED } from '../kinds/kinds';
import { elementsOf } from './elements';
import { arrange, showWhole } from './arrange';
import { labelNodes } from './labels';
import { type ShownGraph } from './shown-graph';
import { styleOf } from './style-of-graph';

cytoscape.use(fcose);

/** The graph drawn. A click opens what is around a node; what the pointer is on stands out with what it is connected with. */
export default function Drawing({
  graph,
  chosen,
  onOpen,
  onChoose,
}: {
  graph: ShownGraph;
  chosen: string | null;
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  // The handlers of the latest drawing, for listeners that are set once.
  const handlers = useRef({ onOpen, onChoose });
  handlers.current = { onOpen, onChoose };

  useEffect(() => {
    const core = cytoscape({
      container: place.current,
      style: styleOf(),
      minZoom: 0.15,
      maxZoom: 3,
      // The page scrolls over the drawing as it does elsewhere; one zooms by pinching, with Ctrl, or by the buttons.
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    core.on('tap', 'node', ({ target }) => handlers.current.onOpen(String(target.id())));
    core.on('mouseover', 'node', ({ target }) => standOut(core, String(target.id())));
    core.on('mouseout', 'node', () => standOut(core, null));
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => core.style(styleOf());
    scheme.addEventListener('change', recolour);
    core.on('zoom resize dragpan', () => labelNodes(core));
    const stopZooming = zoomByWheel(core);
    setCy(core);
    return () => {
      scheme.removeEventListener('change', recolour);
      stopZooming();
      core.destroy();
    };
  }, []);

  useEffect(() => {
    if (cy) {
      arrange(cy, elementsOf(graph));
      labelNodes(cy);
    }
  }, [cy, graph]);

  useEffect(() => {
    cy?.nodes().removeClass('chosen');
    if (chosen !== null) {
      cy?.getElementById(chosen).addClass('chosen');
    }
  }, [cy, graph, chosen]);

  const zoom = (by: number) => {
    cy?.zoom({
      level: cy.zoom() * by,
      renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
    });
  };
  return (
    <div className="drawing-frame">
      {/* The library would write a style of its own into the page, which its policy forbids, unless this is there. */}
      <span hidden id="__________cytoscape_stylesheet" />
      <div ref={place} className="drawing" role="img" aria-label={inWords(graph)} />
      <div className="drawing-tools" role="group" aria-label="Zoom">
        <button type="button" aria-label="Closer" onClick={() => zoom(1.3)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoom(1 / 1.3)}>
          −
        </button>
        <button type="button" onClick={() => cy && showWhole(cy)}>
          Whole
        </button>
      </div>
    </div>
  );
}

/** Lets a node and what it is connected with stand out from the rest; none lets all be as they were. */
function standOut(core: Core, id: string | null): void {
  core.batch(() => {
    core.elements().removeClass('faint near');
    if (id !== null) {
      const near = core.getElementById(id).closedNeighborhood();
      core.elements().not(near).addClass('faint');
      near.addClass('near');
    }
  });
}

/** Zooms where the wheel turns while Ctrl is held, which is also what a pinch on a touchpad sends. */
function zoomByWheel(core: Core): () => void {
  const element = core.container()!;
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      core.zoom({
        level: core.zoom() * Math.exp(-event.deltaY / 200),
        renderedPosition: { x: event.clientX - left, y: event.clientY - top },
      });
    }
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}

function inWords({ nodes, links }: ShownGraph): string {
  const counts = SEARCHED.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? KIND_NAMES[kind].one : KIND_NAMES[kind].several}`);
  return `A drawing of ${counts.join(', ')} and ${links.length} connections; the list has all of it.`;
}
