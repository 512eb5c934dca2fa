import { type Acronym } from './acronyms';
import { type Passage } from './text/passage';
import { keyOf } from './things';
import { type WordView } from './word-view';

/** What the features of a candidate are read from besides itself. */
export interface PaperView {
  /** Of each passage: which sentences speak of the paper's own work. */
  readonly own: ReadonlyMap<Passage, readonly boolean[]>;
  /** Whether the paper introduces nothing: it studies what it names. */
  readonly study: boolean;
  readonly breadth: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<Passage, WordView>;
  /** The names that acronyms of the text stand for, and the acronyms, as names are compared. */
  readonly spelledOut: ReadonlySet<string>;
  readonly shortForms: ReadonlySet<string>;
}

/** The names that a paper's acronyms stand for, and the acronyms. */
export function acronymKeys(
  acronyms: ReadonlyMap<Passage, readonly Acronym[]>,
): Pick<PaperView, 'spelledOut' | 'shortForms'> {
  const all = [...acronyms.values()].flat();
  return {
    spelledOut: new Set(all.map(({ longSpan }) => keyOf(longSpan))),
    shortForms: new Set(all.map(({ shortSpan }) => keyOf(shortSpan))),
  };
}
