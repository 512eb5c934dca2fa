import { type Part } from '../features';
import { plainText, type PlainText } from './plain-text';
import { sentencesOf, type Sentence } from './sentences';
import { wordsOf, type Word } from './words';

/** A paper's field that is read. */
export type Field = 'title' | 'abstract';

/** A field of a paper, cleaned and cut into sentences and words. */
export interface Passage {
  readonly field: Field;
  readonly stored: string;
  readonly plain: PlainText;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The sentence each word stands in. */
  readonly sentenceOf: readonly number[];
  /** Keys of runs of words that were asked for, by {@link runNumber}: the same run is asked about by many rules. */
  readonly keys: Map<number, Part>;
}

/** A number for a run of words, unlike that of any other of its passage. */
export const runNumber = (from: number, to: number): number => from * 0x10000 + to;

/** A run of words of a passage, `from` to before `to`. */
export interface Span {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** An exact slice of a stored field. */
export interface Quote {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads one field. */
export function passageOf(field: Field, stored: string): Passage {
  const cleaned = plainText(stored);
  const plain = { ...cleaned, text: withoutAddresses(cleaned.text) };
  const words = wordsOf(plain.text);
  const sentences = field === 'title' ? [{ start: 0, end: plain.text.length }] : sentencesOf(plain.text);
  const sentenceOf: number[] = [];
  let sentence = 0;
  for (const { start } of words) {
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) {
      sentence += 1;
    }
    sentenceOf.push(sentence);
  }
  return { field, stored, plain, words, sentences, sentenceOf, keys: new Map() };
}

/** Web addresses blanked out, so that no part of one is read as a word; every offset stays. */
function withoutAddresses(text: string): string {
  return text.includes('/') || text.includes('www.')
    ? text.replace(
        /(?:https?:\/\/|www\.)\S{2,500}|\b[\w.-]{2,60}\.(?:com|org|io|net|edu|ai|cn|co|ly|app|dev)\/\S{0,500}/gi,
        (address) => ' '.repeat(address.length),
      )
    : text;
}

/** The stored slice of some characters of the plain text. */
export function quote(passage: Passage, start: number, end: number): Quote {
  const at = passage.plain.original(start, end);
  return { field: passage.field, ...at, text: passage.stored.slice(at.start, at.end) };
}

/** The stored slice of a run of words. */
export function quoteOf({ passage, from, to }: Span): Quote {
  const { start } = passage.words[from]!;
  const { end } = passage.words[to - 1]!;
  // "optimal transport (OT" ends with the bracket it opened
  const open = passage.plain.text.slice(start, end);
  const closes = open.lastIndexOf('(') > open.lastIndexOf(')') && passage.plain.text[end] === ')';
  return quote(passage, start, closes ? end + 1 : end);
}

/** The text of a run of words, as the plain text has it. */
export function textOf({ passage, from, to }: Span): string {
  return passage.plain.text.slice(passage.words[from]!.start, passage.words[to - 1]!.end);
}

/** The sentence a span stands in, as a stored slice. */
export function sentenceQuote({ passage, from }: Span): Quote {
  const sentence = passage.sentences[passage.sentenceOf[from]!]!;
  return quote(passage, sentence.start, sentence.end);
}
