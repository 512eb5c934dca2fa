import { ZodError } from 'zod';
import { type PaperRecord } from '../record';
import { badItem, type Format, type FormatItem } from './format';
import { firstRecord, jsonRecords, type FirstRecord } from './json-records';

/** A source that gives its papers as JSON objects: one a line, in a list, or in an answer of its programming interface. */
export interface JsonSource {
  readonly name: string;
  readonly description: string;
  /** Whether a first record with these keys is this source's. */
  recognises(first: FirstRecord): boolean;
  /** Reads one record. @throws ZodError when it is not what the source gives; RecordFault for other reasons. */
  record(value: unknown): PaperRecord;
}

/** A reason why a record cannot be taken, for the person who reads the quarantine. */
export class RecordFault extends Error {}

/** The format of a source of JSON objects. */
export function jsonFormat(source: JsonSource): Format {
  return {
    name: source.name,
    description: source.description,
    detects(head): boolean {
      const first = firstRecord(head);
      return first !== undefined && source.recognises(first);
    },
    async *read(text): AsyncIterable<FormatItem> {
      for await (const item of jsonRecords(text)) {
        yield 'fault' in item
          ? badItem(item.line, item.fault, item.raw)
          : recordOf(source, item.line, item.value, item.raw);
      }
    },
  };
}

function recordOf(source: JsonSource, line: number, value: unknown, raw: string | undefined): FormatItem {
  try {
    return { line, record: source.record(value) };
  } catch (error) {
    if (error instanceof ZodError || error instanceof RecordFault) {
      return badItem(line, reasonOf(error), raw ?? JSON.stringify(value) ?? '');
    }
    throw error;
  }
}

/** Why a record cannot be taken, in one line. */
export function reasonOf(error: ZodError | RecordFault): string {
  return error instanceof ZodError
    ? error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ')
    : error.message;
}
