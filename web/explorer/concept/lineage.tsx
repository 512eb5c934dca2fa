import { useState } from 'react';
import { type LineageTreeFragment, type LineageRelation } from '../../generated/graphql';
import { ConceptLink } from '../kinds/concept-link';
import { EvidenceList } from '../kinds/evidence';
import { lineageRows, type TreeRow } from './lineage-rows';

const FROM: Record<LineageRelation, string> = {
  BASED_ON: 'based on',
  VARIANT_OF: 'a variant of',
  REPLACES: 'replaces',
  COMBINES: 'made of',
};
/** So many are shown at first, nearest in descent. */
const AT_FIRST = 20;

/** What a technique came from and what came of it, as a tree whose branches grow to the right with the years. */
export function Lineage({ self, lineage }: { self: string; lineage: LineageTreeFragment }) {
  const [whole, setWhole] = useState(false);
  if (lineage.links.length === 0) {
    return null;
  }
  const nodes = whole ? lineage.nodes : lineage.nodes.slice(0, AT_FIRST);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = lineageRows(
    nodes,
    lineage.links.map(({ from, to }) => ({ younger: from.id, older: to.id })),
  );
  const years = nodes.flatMap(({ year }) => (year === null ? [] : [year]));
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">Lineage</h2>
      {years.length > 0 && (
        <p className="tree-years quiet small" aria-hidden="true">
          <span>{Math.min(...years)}</span>
          <span>{Math.max(...years)}</span>
        </p>
      )}
      <ol className="tree">
        {rows.map((row) => {
          const node = byId.get(row.id)!;
          const steps = lineage.links.filter(({ from, to }) => from.id === row.id && byId.has(to.id));
          return (
            <li key={row.id} className="tree-row" aria-current={row.id === self ? 'true' : undefined}>
              <div className="tree-cell">
                <Lines row={row} self={row.id === self} dated={node.year !== null} />
              </div>
              <div className="tree-label">
                {row.id === self ? <strong>{node.name}</strong> : <ConceptLink concept={node} />}
                <span className="quiet small">
                  {node.year !== null && ` ${node.year}`}
                  {steps.length > 0 &&
                    ` · ${steps.map(({ relation, to }) => `${FROM[relation]} ${byId.get(to.id)!.name}`).join(', ')}`}
                </span>
                {steps.some(({ evidence }) => evidence.length > 0) && (
                  <details>
                    <summary>
                      Why<span className="unseen"> {node.name}</span>?
                    </summary>
                    {steps.map(({ to, evidence }) => (
                      <EvidenceList key={to.id} evidence={evidence} />
                    ))}
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {!whole && lineage.nodes.length > AT_FIRST && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {lineage.nodes.length}
        </button>
      )}
      {lineage.truncated && whole && <p className="quiet small">There are more than these.</p>}
    </section>
  );
}

/** How far below the top of its row a dot stands. */
const DOT = 15;

/** The lines of one row; each row draws its own, so that rows may be as high as what they say. */
function Lines({ row, self, dated }: { row: TreeRow; self: boolean; dated: boolean }) {
  const { at, parent, passing, leaves } = row;
  return (
    <svg className="tree-lines" aria-hidden="true">
      {passing.map((x) => (
        <line key={x} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
      ))}
      {parent && (
        <>
          <line x1={percent(parent.at)} x2={percent(parent.at)} y1="0" y2={parent.goesOn ? '100%' : DOT} />
          <line x1={percent(parent.at)} x2={percent(at)} y1={DOT} y2={DOT} />
        </>
      )}
      {leaves && <line x1={percent(at)} x2={percent(at)} y1={DOT} y2="100%" />}
      <circle
        cx={percent(at)}
        cy={DOT}
        r={self ? 6 : 4.5}
        className={self ? 'tree-self' : dated ? 'tree-dot' : 'tree-undated'}
      />
    </svg>
  );
}

/** Within the margins that dots need. */
function percent(at: number): string {
  return `${(6 + 88 * at).toFixed(2)}%`;
}
