import { lazy, Suspense, useMemo, useState } from 'react';
import { AroundDocument, type NodeKind } from '../../generated/graphql';
import { graphAddress } from '../address/address';
import { change, go, useParameters } from '../address/here';
import { Failure, Loading, Nothing } from '../asking/states';
import { useLast } from '../asking/use-last';
import { useAnswer } from '../asking/use-answer';
import { ThingPicker } from '../connect/thing-picker';
import { useReadingList } from '../list/reading-list';
import { Link } from '../address/link';
import { Title } from '../title';
import { GraphList } from './graph-list';
import { GraphKey } from './graph-key';
import { GraphTools, sizeIn, kindsIn } from './graph-tools';
import { NodePanel } from './node-panel';
import { type ShownNode, shownGraph } from './shown-graph';

/** Loaded when it is wanted: the library is larger than all the rest. */
const Drawing = lazy(() => import('./drawing'));

/** What is opened beside the first brings so many nodes more. */
const MORE = 30;
const MOST = 300;
/** As many as the server takes. */
const MOST_CENTRES = 100;

/** The graph around some nodes: drawn, or as a list for who cannot or would not see it drawn. */
export function GraphView({ of }: { of: readonly string[] }) {
  const parameters = useParameters();
  const kinds = kindsIn(parameters);
  const centres = of.slice(0, MOST_CENTRES);
  const limit = Math.min(MOST, Math.max(sizeIn(parameters), centres.length) + MORE * (centres.length - 1));
  const { data, error, again } = useAnswer(
    AroundDocument,
    centres.length === 0 ? null : { of: centres, limit, kinds: kinds as NodeKind[] },
  );
  const asList = parameters.get('as') === 'list';
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = useMemo(() => data && shownGraph(data.neighborhood, centres.length), [data, centres.length]);
  // While something more is asked for, what was there stays.
  const graph = useLast(shown);
  const first = graph?.nodes[0];
  const open = (id: string) => {
    setChosen(id);
    if (!graph?.byId.get(id)?.centre) {
      const query = new URLSearchParams(parameters);
      query.delete('of');
      go(`${graphAddress([...centres, id])}${query.size > 0 ? `&${query}` : ''}`, { stay: true });
    }
  };
  if (centres.length === 0) {
    return <Beginning />;
  }
  return (
    <>
      <header className="page-head">
        <Title text={titleOf(graph?.nodes.filter(({ centre }) => centre) ?? [])} />
        <GraphTools asList={asList} onList={(list) => change({ as: list ? 'list' : null })} />
      </header>
      {error && (
        <Failure
          error={error}
          again={again}
          choose={(id, name) => graphAddress(centres.map((one) => (one === name ? id : one)))}
        />
      )}
      {!graph && !error && <Loading what="the graph" lines={8} />}
      {graph && graph.nodes.length === 0 && <Nothing>Nothing in this graph has such an id.</Nothing>}
      {graph && graph.nodes.length > 0 && (
        <>
          {graph.links.length === 0 && <Nothing>Nothing of these kinds is connected with it.</Nothing>}
          <div className={asList ? 'graph graph-as-list' : 'graph'}>
            {asList ? (
              <GraphList graph={graph} onOpen={open} />
            ) : (
              <Suspense fallback={<Loading what="the drawing" lines={8} />}>
                <Drawing graph={graph} chosen={chosen} onOpen={open} onChoose={setChosen} />
              </Suspense>
            )}
            {!asList && (
              <NodePanel
                graph={graph}
                node={graph.byId.get(chosen ?? '') ?? first!}
                onChoose={setChosen}
                onOpen={open}
              />
            )}
          </div>
          {!asList && <GraphKey />}
          <p className="quiet small" role="status">
            {graph.nodes.length} things, {graph.links.length} connections.
            {data?.neighborhood.truncated && ' There is more around them: what tells most is shown.'}
            {!data && ' Loading more …'}
          </p>
        </>
      )}
    </>
  );
}

function titleOf([first, second, ...others]: readonly ShownNode[]): string {
  return first === undefined
    ? 'Graph'
    : `Around ${first.name}${second === undefined ? '' : others.length > 0 ? ` and ${others.length + 1} others` : ` and ${second.name}`}`;
}

function Beginning() {
  const list = useReadingList();
  return (
    <>
      <header className="page-head">
        <Title text="The graph around something" />
        <p className="quiet">
          What papers state, what descends from what, and what is a kind of what, drawn around what you
          choose.
        </p>
        <div className="ends">
          <ThingPicker label="Around" id={null} node={null} onChoose={(id) => go(graphAddress([id]))} />
        </div>
      </header>
      {list.length > 0 && (
        <p>
          Or <Link to={graphAddress(list)}>around your reading list</Link>.
        </p>
      )}
    </>
  );
}
