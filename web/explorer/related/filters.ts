import { type PaperFilter, type Signal } from '../../generated/graphql';
import { SIGNALS } from './reason-words';

/** What related papers are narrowed to, as an address has it. */
export interface RelatedFilters {
  /** Only for these reasons; null for any. */
  readonly by: Signal[] | null;
  readonly where: PaperFilter | null;
}

/** Reads filters out of the parts of an address; what makes no sense there is as if it were not there. */
export function filtersIn(parameters: URLSearchParams): RelatedFilters {
  const names = (parameters.get('by') ?? '').split(',');
  const by = SIGNALS.map(({ signal }) => signal).filter((signal) => names.includes(signal.toLowerCase()));
  const where: PaperFilter = {
    ...year('yearFrom', parameters.get('since')),
    ...year('yearTo', parameters.get('until')),
    ...(parameters.get('code') === 'yes' && { hasCode: true }),
  };
  return {
    by: by.length === 0 || by.length === SIGNALS.length ? null : by,
    where: Object.keys(where).length === 0 ? null : where,
  };
}

/** The part of an address for some signals; null for all of them. */
export function signalsOut(signals: readonly Signal[]): string | null {
  return signals.length === 0 || signals.length === SIGNALS.length
    ? null
    : signals.map((signal) => signal.toLowerCase()).join(',');
}

function year(name: 'yearFrom' | 'yearTo', text: string | null): PaperFilter {
  return text !== null && /^\d{4}$/.test(text) ? { [name]: Number(text) } : {};
}
