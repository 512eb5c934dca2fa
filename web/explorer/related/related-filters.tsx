import { type Signal } from '../../generated/graphql';
import { change, useParameters } from '../address/here';
import { filtersIn, signalsOut } from './filters';
import { SIGNALS } from './reason-words';
import { YearField } from './year-field';

/** What related papers are narrowed to: reasons by kind and by signal, years, code. The address says it. */
export function RelatedFilterForm() {
  const parameters = useParameters();
  const { by, where } = filtersIn(parameters);
  const narrowed = by !== null || where !== null;
  const toggle = (signal: Signal) => {
    const chosen = by ?? [];
    const signals = chosen.includes(signal) ? chosen.filter((one) => one !== signal) : [...chosen, signal];
    change({ by: signalsOut(signals) });
  };
  return (
    <details className="filters" open={narrowed || undefined}>
      <summary>{narrowed ? 'Narrowed' : 'Narrow'} by reason, kind or year</summary>
      <div className="filter-rows">
        {[true, false].map((shared) => (
          <fieldset key={String(shared)} className="choice">
            <legend>{shared ? 'What both have' : 'Otherwise related by'}</legend>
            {SIGNALS.filter((one) => one.shared === shared).map(({ signal, name }) => (
              <label key={signal}>
                <input
                  type="checkbox"
                  checked={by?.includes(signal) ?? false}
                  onChange={() => toggle(signal)}
                />
                {name}
              </label>
            ))}
          </fieldset>
        ))}
        <div className="choice">
          <YearField
            label="From year"
            value={where?.yearFrom?.toString() ?? ''}
            onYear={(since) => change({ since })}
          />
          <YearField
            label="to"
            value={where?.yearTo?.toString() ?? ''}
            onYear={(until) => change({ until })}
          />
          <label>
            <input
              type="checkbox"
              checked={where?.hasCode ?? false}
              onChange={(event) => change({ code: event.target.checked ? 'yes' : null })}
            />
            with code
          </label>
          {narrowed && (
            <button type="button" onClick={() => change({ by: null, since: null, until: null, code: null })}>
              All again
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
