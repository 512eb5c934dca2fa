import { type ConceptNameFragment } from '../../generated/graphql';
import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KindSign } from './kind-sign';
import { KIND_NAMES } from './kinds';

/** A concept by its name and the sign of its kind. */
export function ConceptLink({ concept }: { concept: ConceptNameFragment }) {
  return (
    <Link to={nodeAddress(concept.id)} className="concept-link">
      <KindSign kind={concept.kind} label={KIND_NAMES[concept.kind].one} />
      {concept.name}
    </Link>
  );
}

/** Concepts side by side. */
export function ConceptChips({ concepts }: { concepts: readonly ConceptNameFragment[] }) {
  return (
    <ul className="chips">
      {concepts.map((concept) => (
        <li key={concept.id}>
          <ConceptLink concept={concept} />
        </li>
      ))}
    </ul>
  );
}
