import { type OccursWithFragment } from '../../generated/graphql';
import { connectAddress } from '../address/address';
import { Link } from '../address/link';
import { ConceptLink } from '../kinds/concept-link';

/** What papers state beside a concept, the most telling first. */
export function OccursWith({ self, coOccurring }: { self: string; coOccurring: OccursWithFragment }) {
  if (coOccurring.edges.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">What it occurs with</h2>
      <ul className="occurs">
        {coOccurring.edges.map(({ node, count, of }) => (
          <li key={node.id}>
            <ConceptLink concept={node} />{' '}
            <Link className="quiet small" to={connectAddress(self, node.id)}>
              in {count} of {of} {of === 1 ? 'paper' : 'papers'}
              <span className="unseen">: how {node.name} is connected with it</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
