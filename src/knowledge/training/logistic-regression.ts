/** Rows of features that are there, by number, with the answer to one question. */
export interface Examples {
  readonly rows: readonly Int32Array[];
  readonly answers: readonly boolean[];
}

export interface Settings {
  /** Of the squares of the weights, for the whole of the examples. */
  readonly penalty: number;
  readonly rounds: number;
  readonly rate: number;
}

/**
 * Weights that make the answers likeliest, with a penalty on their squares: logistic regression by gradient descent with a
 * rate for each weight (AdaGrad, Duchi et al. 2011). The last weight is of what holds always, and has no penalty. The order of
 * the examples is shuffled by a fixed rule: nothing in it is random. A weight pays its part of the penalty whenever its feature is met.
 */
export function fitted({ rows, answers }: Examples, features: number, settings: Settings): Float64Array {
  const weights = new Float64Array(features + 1);
  const slopes = new Float64Array(features + 1).fill(1e-3);
  const met = new Float64Array(features + 1);
  for (const row of rows) {
    for (const feature of row) {
      met[feature]! += 1;
    }
  }
  const share = met.map((times) => (times > 0 ? settings.penalty / times : 0));
  const order = shuffled(rows.length);
  for (let round = 0; round < settings.rounds; round++) {
    const rate = settings.rate / (1 + round * 0.3);
    for (const at of order) {
      const row = rows[at]!;
      let score = weights[features]!;
      for (let i = 0; i < row.length; i++) {
        score += weights[row[i]!]!;
      }
      const slope = 1 / (1 + Math.exp(-score)) - (answers[at]! ? 1 : 0);
      if (Math.abs(slope) < 0.002) {
        continue;
      }
      for (let i = 0; i < row.length; i++) {
        const feature = row[i]!;
        const down = slope + share[feature]! * weights[feature]!;
        slopes[feature]! += down * down;
        weights[feature]! -= (rate * down) / Math.sqrt(slopes[feature]!);
      }
      slopes[features]! += slope * slope;
      weights[features]! -= (rate * slope) / Math.sqrt(slopes[features]!);
    }
  }
  return weights;
}

/** The numbers below a bound in an order that looks like chance and is always the same. */
function shuffled(bound: number): Int32Array {
  const order = Int32Array.from({ length: bound }, (_, i) => i);
  let state = 0x9e3779b9;
  for (let i = bound - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (i + 1);
    const held = order[i]!;
    order[i] = order[other]!;
    order[other] = held;
  }
  return order;
}
