import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { ZodError } from 'zod';
import { badItem, LONGEST_RECORD, type Format, type FormatItem } from './format';
import { reasonOf } from './json-format';
import { obviousName, obviousRecord } from './obvious';

const SEPARATORS = [',', ';', '\t'] as const;

/** What separates the columns of a table whose first row is this: the sign under which it has a title. */
function separatorOf(header: string): string | undefined {
  return SEPARATORS.find((separator) => {
    const columns = header.split(separator).map((column) => column.trim().replace(/^"|"$/gu, ''));
    return columns.length > 1 && columns.some((column) => obviousName(column) === 'title');
  });
}

/** Tables whose first row names the columns, with commas, semicolons or tabs between them. */
export const csv: Format = {
  name: 'csv',
  description:
    'a table with a row of names first: title, abstract, authors, year, venue, keywords, doi, url, code',

  detects: (head) => !/^\s*[[{<@]/u.test(head) && separatorOf(firstLine(head)) !== undefined,

  async *read(text): AsyncIterable<FormatItem> {
    const rows = parse({
      columns: true,
      delimiter: [...SEPARATORS],
      delimiter_auto: false,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      bom: true,
      info: true,
    } as never);
    yield* items(Readable.from(text).pipe(rows) as AsyncIterable<Row>);
  },
};

interface Row {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

async function* items(rows: AsyncIterable<Row>): AsyncIterable<FormatItem> {
  let line = 1;
  try {
    for await (const { record, info } of rows) {
      line = info.lines;
      yield itemOf(line, record);
    }
  } catch (error) {
    if (!('code' in (error as CsvError)) || !(error as CsvError).code.startsWith('CSV_')) {
      throw error;
    }
    yield badItem(line, `not read from here on: ${(error as Error).message}`, '');
  }
}

function itemOf(line: number, row: Record<string, string>): FormatItem {
  try {
    return { line, record: obviousRecord(row) };
  } catch (error) {
    if (error instanceof ZodError) {
      return badItem(line, reasonOf(error), JSON.stringify(row));
    }
    throw error;
  }
}

function firstLine(text: string): string {
  return text.split(/\r?\n/u, 1)[0]!;
}
