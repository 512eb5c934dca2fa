import { type Changing } from './use-change';

/** Says that a change was refused, and why. */
export function Refused({ refused }: Pick<Changing, 'refused'>) {
  return (
    <span role="alert" className="refused">
      {refused && `Not changed: ${refused.message}`}
    </span>
  );
}
