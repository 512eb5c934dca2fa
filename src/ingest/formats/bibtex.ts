import { parse, type Entry, type ParserOptions } from '@retorquere/bibtex-parser';
import { badItem, LONGEST_RECORD, type Format, type FormatItem } from './format';
import { recordOfEntry } from './bibtex-entry';
import { linesOf } from './lines';

const PLAIN = { open: '', close: '' };

/** LaTeX becomes plain Unicode text: titles keep their case, markup and protecting braces go. */
const OPTIONS: ParserOptions = {
  sentenceCase: false,
  applyCrossRef: false,
  unknownCommandHandler: false,
  markup: {
    sub: PLAIN,
    sup: PLAIN,
    bold: PLAIN,
    italics: PLAIN,
    smallCaps: PLAIN,
    caseProtect: PLAIN,
    enquote: { open: '“', close: '”' },
    roman: PLAIN,
    fixedWidth: PLAIN,
  },
};

/** What stands between entries and gives no paper. */
const NO_PAPER = /^\s*@(?:comment|preamble|proceedings|periodical|collection|mvproceedings)\b/iu;
const MACRO = /^\s*@string\b/iu;

/** Reads BibTeX that holds a single entry, and perhaps macros before it. @throws when there is none that can be read. */
export function parseEntry(text: string): Entry {
  const { entries, errors } = parse(text, OPTIONS);
  const [entry] = entries;
  if (!entry) {
    throw new Error(errors[0]?.message ?? 'no entry');
  }
  // The parser writes an accent as a sign of its own after the letter; other sources have letters with accents.
  return JSON.parse(JSON.stringify(entry).normalize('NFC')) as Entry;
}

/**
 * BibTeX and BibLaTeX, as Zotero, JabRef and the ACL Anthology export them. A file is read entry by entry: each begins with a line that
 * begins with `@`, so that a fault in one ends there.
 */
export const bibtex: Format = {
  name: 'bibtex',
  description: 'BibTeX or BibLaTeX, such as an export of Zotero, JabRef or the ACL Anthology',

  detects: (head) => /^\s*@[a-z]+\s*[{(]/imu.test(withoutComments(head)) && !/^\s*[[{<]/u.test(head),

  async *read(text): AsyncIterable<FormatItem> {
    let macros = '';
    for await (const { line, source } of entriesOf(text)) {
      if (source.length >= LONGEST_RECORD) {
        yield badItem(line, `the entry is longer than ${LONGEST_RECORD} characters`, source);
      } else if (MACRO.test(source)) {
        macros += `${source}\n`;
      } else if (!NO_PAPER.test(source)) {
        yield itemOf(line, source, macros);
      }
    }
  },
};

function withoutComments(head: string): string {
  return head.replace(/^(?!\s*@).*$/gmu, '');
}

function itemOf(line: number, source: string, macros: string): FormatItem {
  try {
    return { line, record: recordOfEntry(parseEntry(macros + source)) };
  } catch (error) {
    return badItem(line, `not BibTeX that can be read: ${oneLine((error as Error).message)}`, source);
  }
}

/** The parser's message lists everything that it would have taken. */
function oneLine(message: string): string {
  return message
    .replace(/^Expected .* but (?=\S+(?: \S+)* found)/su, 'unexpected: ')
    .replace(/\s+/gu, ' ')
    .slice(0, 300);
}

async function* entriesOf(text: AsyncIterable<string>): AsyncIterable<{ line: number; source: string }> {
  let line = 0;
  let held: string[] = [];
  let length = 0;
  for await (const { number, text: raw } of linesOf(text)) {
    if (/^\s*@[a-z]+\s*[{(]/iu.test(raw)) {
      if (held.length > 0) {
        yield { line, source: held.join('\n') };
      }
      held = [];
      length = 0;
      line = number;
    } else if (held.length === 0) {
      continue; // before the first entry
    }
    if (length < LONGEST_RECORD) {
      held.push(raw);
      length += raw.length + 1;
    }
  }
  if (held.length > 0) {
    yield { line, source: held.join('\n') };
  }
}
