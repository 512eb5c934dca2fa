import { type DescentFragment, type LineageRelation } from '../../generated/graphql';
import { ConceptLink } from '../kinds/concept-link';
import { EvidenceList } from '../kinds/evidence';

const FROM: Record<LineageRelation, string> = {
  BASED_ON: 'based on',
  VARIANT_OF: 'a variant of',
  REPLACES: 'replaces',
  COMBINES: 'combines',
};
const INTO: Record<LineageRelation, string> = {
  BASED_ON: 'builds on it',
  VARIANT_OF: 'is a variant',
  REPLACES: 'replaces it',
  COMBINES: 'has it as a part',
};

/** What a technique came from, and what came of it, oldest first. */
export function Lineage({
  name,
  origins,
  offspring,
}: {
  name: string;
  origins: DescentFragment;
  offspring: DescentFragment;
}) {
  if (origins.edges.length + offspring.edges.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">Lineage</h2>
      <ol className="lineage">
        {byYear(origins.edges).map((edge) => (
          <Step key={`${edge.node.id} ${edge.relation}`} edge={edge} words={FROM} />
        ))}
        <li className="lineage-self" aria-current="true">
          <strong>{name}</strong>
        </li>
        {byYear(offspring.edges).map((edge) => (
          <Step key={`${edge.node.id} ${edge.relation}`} edge={edge} words={INTO} />
        ))}
      </ol>
    </section>
  );
}

type Edge = DescentFragment['edges'][number];

function Step({
  edge: { node, relation, evidence },
  words,
}: {
  edge: Edge;
  words: Record<LineageRelation, string>;
}) {
  const origin = words === FROM;
  return (
    <li className={origin ? 'lineage-origin' : 'lineage-offspring'}>
      {origin && <span className="quiet small">{words[relation]} </span>}
      <ConceptLink concept={node} />
      {!origin && <span className="quiet small"> {words[relation]}</span>}
      {node.year && <span className="quiet small"> {node.year}</span>}
      {evidence.length > 0 && (
        <details>
          <summary>
            Why<span className="unseen"> {node.name}</span>?
          </summary>
          <EvidenceList evidence={evidence} />
        </details>
      )}
    </li>
  );
}

function byYear(edges: readonly Edge[]): Edge[] {
  return [...edges].sort((one, other) => (one.node.year ?? Infinity) - (other.node.year ?? Infinity) || 0);
}
