import { badUserInput } from '../errors';
import { type FieldArguments } from './planning';

/** The most rows that one page of a connection has. */
export const LARGEST_PAGE = 100;

/** Reads `first`. @throws BAD_USER_INPUT when no page can be of this size. */
export function pageSize(given: FieldArguments) {
  return (values: Readonly<Record<string, unknown>>): number => {
    const first = values['first'] as number;
    if (!Number.isInteger(first) || first < 0 || first > LARGEST_PAGE) {
      throw badUserInput(`"first" must be from 0 to ${LARGEST_PAGE}; it is ${first}.`, given.source.node, {
        argument: 'first',
      });
    }
    return first;
  };
}
