/** What one round of requests came to. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Medians over the rounds, and the range of requests a second. */
export function summary(rounds: readonly Round[]): Round & { readonly range: readonly number[] } {
  const perSecond = rounds.map((one) => one.perSecond);
  return {
    perSecond: rounded(median(perSecond)),
    p50: rounded(median(rounds.map(({ p50 }) => p50))),
    p99: rounded(median(rounds.map(({ p99 }) => p99))),
    range: [Math.min(...perSecond), Math.max(...perSecond)].map(rounded),
  };
}
