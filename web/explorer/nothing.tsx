import { searchAddress } from './address/address';
import { Link } from './address/link';
import { Title } from './title';

/** Says that an address leads to nothing. */
export function NoSuchPage() {
  return (
    <div className="notice">
      <Title text="There is nothing at this address" />
      <p>
        Perhaps it was cut off where it was copied. <Link to="/">Search from the start</Link>.
      </p>
    </div>
  );
}

/** Says that no node of this graph has an id. */
export function NoSuchThing({ id }: { id: string }) {
  const words = id
    .slice(id.indexOf(':') + 1)
    .replaceAll(/[-_]+/g, ' ')
    .slice(0, 200);
  return (
    <div className="notice">
      <Title text="Not in this graph" />
      <p>
        Nothing here has the id <code>{id}</code>. A graph holds what was imported into it; the address may
        come from another one.
      </p>
      <p>
        <Link to={searchAddress(words)}>Search for “{words}”</Link>
      </p>
    </div>
  );
}
