import { LONGEST_RECORD } from './format';

/** A line with its number, from 1. Of one that is too long only the beginning is kept. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** How long the line is where that is more than is read; its text is cut. */
  readonly tooLong?: number;
}

/** The lines of a text that comes in pieces; no more of one is held than {@link LONGEST_RECORD} characters. */
export async function* linesOf(pieces: AsyncIterable<string>, longest = LONGEST_RECORD): AsyncIterable<Line> {
  let number = 0;
  let held: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    if (length < longest) {
      held.push(part.slice(0, longest - length));
    }
    length += part.length;
  };
  const line = (): Line => {
    number += 1;
    const whole = held.join('');
    const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const cut: Line = length > longest ? { number, text: whole, tooLong: length } : { number, text };
    held = [];
    length = 0;
    return cut;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      add(piece.slice(from, end));
      from = end + 1;
      yield line();
    }
    if (from < piece.length) {
      add(piece.slice(from));
    }
  }
  if (length > 0) {
    yield line();
  }
}
