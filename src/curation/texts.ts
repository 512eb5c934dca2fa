import { type GraphQLError } from 'graphql';
import { codedError } from '../graph/errors';

/** Refuses a value of an argument. */
export function refuse(argument: string, message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', `"${argument}" ${message}`, { argument });
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** What a text of several lines may hold beside signs. */
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]/u;
/** Half of a pair of code units stands for nothing, and could not be stored as it came. */
const HALF = /\p{Surrogate}/u;

interface Bounds {
  readonly most: number;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
}

/** A text as it is kept: as it came, but for space around it. @throws BAD_USER_INPUT for one that is empty, too long, or holds control characters. */
export function textOf(argument: string, value: string, { most, lines = false }: Bounds): string {
  const text = value.trim();
  if (text === '') {
    throw refuse(argument, 'is empty.');
  }
  if (text.length > most) {
    throw refuse(argument, `has ${text.length} characters; at most ${most} are taken.`);
  }
  if ((lines ? CONTROL_BUT_LINES : CONTROL).test(text) || HALF.test(text)) {
    throw refuse(argument, 'holds a control character or half a character.');
  }
  return text;
}

/** The same of a text that may be missing: null and nothing are the same. */
export function maybeText(
  argument: string,
  value: string | null | undefined,
  bounds: Bounds,
): string | undefined {
  return value == null ? undefined : textOf(argument, value, bounds);
}

/** A list with at least one and at most so many items. @throws BAD_USER_INPUT */
export function listOf<T>(argument: string, values: readonly T[], most: number): readonly T[] {
  if (values.length === 0 || values.length > most) {
    throw refuse(argument, `holds ${values.length} items; from 1 to ${most} are taken.`);
  }
  return values;
}
