import { type NodeKind } from '../../generated/graphql';
import { change, useParameters } from '../address/here';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, SEARCHED } from '../kinds/kinds';

/** Shown unless one says otherwise: authors of everything would hide what it is about. */
const USUAL = SEARCHED.filter((kind) => kind !== 'AUTHOR');
const SIZES = [30, 60, 120, 200];
const USUAL_SIZE = 60;

/** The kinds that an address shows. */
export function kindsIn(parameters: URLSearchParams): readonly NodeKind[] {
  const names = (parameters.get('kinds') ?? '').split(',');
  const kinds = SEARCHED.filter((kind) => names.includes(kind.toLowerCase())) as NodeKind[];
  return kinds.length === 0 ? (USUAL as NodeKind[]) : kinds;
}

/** How many nodes an address shows at first. */
export function sizeIn(parameters: URLSearchParams): number {
  return SIZES.find((size) => String(size) === parameters.get('size')) ?? USUAL_SIZE;
}

/** What is shown, how much of it, and how; the kinds are the drawing's legend too. */
export function GraphTools({ asList, onList }: { asList: boolean; onList: (list: boolean) => void }) {
  const parameters = useParameters();
  const kinds = kindsIn(parameters);
  return (
    <div className="graph-tools">
      <fieldset className="choice">
        <legend className="unseen">Kinds</legend>
        {SEARCHED.map((kind) => {
          const checked = kinds.includes(kind as NodeKind);
          return (
            <label key={kind}>
              <input
                type="checkbox"
                checked={checked}
                disabled={checked && kinds.length === 1}
                onChange={() => {
                  const left = SEARCHED.filter((one) =>
                    one === kind ? !checked : kinds.includes(one as NodeKind),
                  );
                  change({ kinds: String(left) === String(USUAL) ? null : left.join(',').toLowerCase() });
                }}
              />
              <KindSign kind={kind} /> {KIND_NAMES[kind].several}
            </label>
          );
        })}
      </fieldset>
      <label>
        up to{' '}
        <select
          value={sizeIn(parameters)}
          onChange={(event) =>
            change({ size: event.target.value === String(USUAL_SIZE) ? null : event.target.value })
          }
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <div className="switch" role="group" aria-label="Shown as">
        {[false, true].map((list) => (
          <button
            key={String(list)}
            type="button"
            aria-pressed={asList === list}
            onClick={() => onList(list)}
          >
            {list ? 'List' : 'Drawing'}
          </button>
        ))}
      </div>
    </div>
  );
}
