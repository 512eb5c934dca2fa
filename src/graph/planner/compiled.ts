import { type Shape } from './shape';
import { type RequestValues } from './values';

/** What a part of the answer may cost at the most, in units of one property of one node read. */
export type Cost = (values: RequestValues) => number;

/** A compiled selection: it has put what it needs into a scope, and knows how to shape it and what it costs. */
export interface Compiled {
  readonly shape: Shape;
  readonly cost: Cost;
}

export const free: Cost = () => 0;

export function sum(costs: readonly Cost[]): Cost {
  const counted = costs.filter((cost) => cost !== free);
  return counted.length === 0 ? free : (values) => counted.reduce((total, cost) => total + cost(values), 0);
}
