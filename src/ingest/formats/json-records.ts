import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { LONGEST_RECORD } from './format';
import { linesOf } from './lines';

/** A JSON value where a record is expected, or why there is none, with the line it starts on. */
export type JsonItem =
  | { readonly line: number; readonly value: unknown; readonly raw?: string }
  | { readonly line: number; readonly fault: string; readonly raw: string };

/** The lists that an answer of a programming interface keeps its records in. */
const LISTS = ['results', 'data', 'papers'] as const;

/** What can be told of the first record from the beginning of a file. */
export interface FirstRecord {
  /** Where records are: one a line, in a list, in a list within an object, or the file is a record. */
  readonly layout: 'lines' | 'list' | 'answer' | 'single';
  readonly keys: ReadonlySet<string>;
  /** Its `id`, where that is a string. */
  readonly id?: string;
}

/** Looks at the first record of a file that begins so; undefined when it is no JSON. */
export function firstRecord(head: string): FirstRecord | undefined {
  const start = /^\s*(\[\s*)?(?=\{\s*("|\}))/u.exec(head);
  if (!start) {
    return undefined;
  }
  const record = keysAt(head, start[0].length);
  if (start[1] !== undefined) {
    return { layout: 'list', ...record };
  }
  if (record.list !== undefined && !record.keys.has('title')) {
    const inside = /\{/u.exec(head.slice(record.list));
    return { layout: 'answer', ...(inside ? keysAt(head, record.list + inside.index) : { keys: new Set() }) };
  }
  // Records of lines end with their line; a record over several lines is the file.
  const line = head.trimStart().split(/\r?\n/u, 1)[0]!;
  const single = /[{[,]\s*$/u.test(line) && line.length < head.length;
  return { layout: single ? 'single' : 'lines', ...record };
}

/** The keys of the object that begins at this place, as far as the text goes, and where a list of records in it begins. */
function keysAt(text: string, start: number): { keys: Set<string>; id?: string; list?: number } {
  const keys = new Set<string>();
  let id: string | undefined;
  let list: number | undefined;
  let depth = 0;
  let key: string | undefined;
  let last = '';
  const tokens = /"((?:[^"\\]|\\.)*)"|[{}[\]:,]/gsu;
  tokens.lastIndex = start;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const token = match[0];
    if (token === '{' || token === '[') {
      depth += 1;
      if (token === '[' && depth === 2 && LISTS.includes(key as (typeof LISTS)[number])) {
        list ??= match.index;
      }
    } else if (token === '}' || token === ']') {
      depth -= 1;
      if (depth === 0) {
        break;
      }
    } else if (token === ':' && depth === 1) {
      key = last;
      keys.add(key);
    } else if (match[1] !== undefined) {
      if (depth === 1 && key === 'id') {
        id ??= match[1];
      }
      last = match[1];
    } else if (token === ',' && depth === 1) {
      key = undefined;
    }
  }
  return { keys, ...(id === undefined ? {} : { id }), ...(list === undefined ? {} : { list }) };
}

/** The records of a JSON file, whatever its layout, one held at a time. */
export async function* jsonRecords(pieces: AsyncIterable<string>): AsyncIterable<JsonItem> {
  const { head, whole } = await beginning(pieces);
  const layout = firstRecord(head)?.layout ?? 'lines';
  yield* layout === 'lines' ? recordsOfLines(whole) : recordsOfDocument(whole, layout);
}

async function beginning(
  pieces: AsyncIterable<string>,
): Promise<{ head: string; whole: AsyncIterable<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? '' : first.value;
  async function* whole(): AsyncIterable<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { head, whole: whole() };
}

async function* recordsOfLines(pieces: AsyncIterable<string>): AsyncIterable<JsonItem> {
  for await (const { number, text, tooLong } of linesOf(pieces)) {
    if (tooLong !== undefined) {
      yield {
        line: number,
        fault: `the line has ${tooLong} characters; at most ${LONGEST_RECORD} are read`,
        raw: text,
      };
    } else if (text.trim() !== '') {
      yield parsedLine(number, text);
    }
  }
}

function parsedLine(line: number, raw: string): JsonItem {
  try {
    return { line, value: JSON.parse(raw) as unknown, raw };
  } catch (error) {
    return { line, fault: `not JSON: ${(error as Error).message}`, raw };
  }
}

/** How deep the records of a document are, and where they are found. */
const PLACES = {
  single: { depth: 0, paths: ['$'] },
  list: { depth: 1, paths: ['$.*'] },
  answer: { depth: 2, paths: LISTS.map((name) => `$.${name}.*`) },
} as const;

async function* recordsOfDocument(
  pieces: AsyncIterable<string>,
  layout: keyof typeof PLACES,
): AsyncIterable<JsonItem> {
  const place = PLACES[layout];
  const tokenizer = new Tokenizer();
  const parser = new TokenParser({ paths: [...place.paths], keepStack: false });
  const found: JsonItem[] = [];
  let line = 1;
  let startLine = 1;
  let startOffset = 0;
  let offset = 0;
  let depth = 0;
  let fault: string | undefined;
  const fail = (error: Error): void => void (fault ??= error.message);
  tokenizer.onError = fail;
  parser.onError = fail;
  parser.onEnd = (): void => undefined;
  tokenizer.onToken = (token): void => {
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
      if (depth === place.depth) {
        startLine = line;
        startOffset = token.offset;
      }
      depth += 1;
    } else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) {
      depth -= 1;
    }
    offset = token.offset;
    parser.write(token);
  };
  parser.onValue = ({ value }): void => void found.push({ line: startLine, value: value as unknown });
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length && fault === undefined;) {
      const end = piece.indexOf('\n', from) + 1 || piece.length;
      tokenizer.write(piece.slice(from, end));
      line += piece[end - 1] === '\n' ? 1 : 0;
      from = end;
      if (depth > place.depth && offset - startOffset > LONGEST_RECORD) {
        fault = `the record is longer than ${LONGEST_RECORD} bytes`;
      }
    }
    yield* found.splice(0);
    if (fault !== undefined) {
      yield { line, fault: `not read from here on: ${fault}`, raw: '' };
      return;
    }
  }
  if (depth > 0) {
    yield { line: startLine, fault: 'not read: the file ends within it', raw: '' };
  }
}
