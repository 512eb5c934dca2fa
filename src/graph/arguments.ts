import { Arg, Int } from 'type-graphql';
import { LARGEST_PAGE } from './planner/page-size';

/** The argument `first` of a connection. */
export const First = (fallback = 20) =>
  Arg('first', () => Int, { defaultValue: fallback, description: `How many, from 0 to ${LARGEST_PAGE}.` });

/** The argument `after` of a connection. */
export const After = () =>
  Arg('after', () => String, { nullable: true, description: 'The cursor of the edge to start after.' });
