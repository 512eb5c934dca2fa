import { foldName } from './folding';
import { type Passage, type Span } from './text/passage';
import { NameTrie } from './text/name-trie';
import { spellings } from './text/spellings';
import { Gap } from './text/words';
import { type ConceptName, type Vocabulary, type VocabularyConcept } from './vocabulary';

/** A name of the vocabulary found in a text, with every concept that it can mean there. */
export interface KnownName {
  readonly span: Span;
  readonly concepts: readonly VocabularyConcept[];
}

interface Entry {
  readonly concept: VocabularyConcept;
  readonly name: ConceptName;
  /** The spelling that the text must have, hyphens and spaces left out; null where letters' case says nothing. */
  readonly exact: string | null;
  /** The text must have a capital: the name is a capitalised word or acronym that may also be an ordinary word. */
  readonly capital: boolean;
  /** Beginnings of words, a space before each, of which the text must have one; null where no rule is. */
  readonly when: readonly string[] | null;
}

const separators = /[^\p{L}\p{N}+#*]+/gu;

function entryOf(concept: VocabularyConcept, name: ConceptName): Entry {
  const single = !/[\s-]/.test(name.name.trim());
  const capitals = name.name.match(/\p{Lu}/gu)?.length ?? 0;
  const proper = concept.kind === 'MODEL' || concept.kind === 'DATASET';
  return {
    concept,
    name,
    exact: name.caseSensitive ? name.name.replace(separators, '') : null,
    when: name.when?.map((word) => ` ${foldName(word)}`) ?? null,
    capital: single && (capitals > 1 ? name.name.length < 6 : capitals === 1 && proper),
  };
}

/** Finds the names of a vocabulary in texts, as its rules on case and context allow; where several fit, the longest. */
export class KnownNames {
  private readonly trie = new NameTrie<Entry[]>();

  constructor(vocabulary: Vocabulary) {
    for (const concept of vocabulary.concepts.values()) {
      for (const name of concept.names) {
        for (const key of spellings(foldName(name.name).replace(/[\s.]+/g, ''))) {
          this.trie.add(key, [entryOf(concept, name)], (before, added) => [...before, ...added]);
        }
      }
    }
  }

  /** All names in a passage from left to right, none within another. `context` is the whole text, folded, a space before each word. */
  find(passage: Passage, context: string): KnownName[] {
    const found: KnownName[] = [];
    for (let from = 0; from < passage.words.length;) {
      const best = this.longest(passage, from, context);
      if (best) {
        found.push(best);
        from = best.span.to;
      } else {
        from += 1;
      }
    }
    return found;
  }

  /** The longest name that begins with this word. */
  longest(passage: Passage, from: number, context: string): KnownName | undefined {
    let best: KnownName | undefined;
    this.trie.walk(passage.words, from, (entries, to) => {
      if (to - from > 1 && runsIntoNumber(passage, to)) {
        return;
      }
      const concepts = fitting(entries, passage, from, to, context);
      if (concepts.length > 0) {
        best = { span: { passage, from, to }, concepts };
      }
    });
    return best;
  }

  /** Every concept that exactly this run of words names. */
  exactly(span: Span, context: string): readonly VocabularyConcept[] {
    let concepts: readonly VocabularyConcept[] = [];
    this.trie.walk(span.passage.words, span.from, (entries, to) => {
      if (to === span.to) {
        concepts = fitting(entries, span.passage, span.from, to, context);
      }
    });
    return concepts;
  }
}

function fitting(
  entries: readonly Entry[],
  passage: Passage,
  from: number,
  to: number,
  context: string,
): VocabularyConcept[] {
  const written = passage.plain.text.slice(passage.words[from]!.start, passage.words[to - 1]!.end);
  const fits = entries.filter(
    ({ name, exact, capital, when }) =>
      (exact === null || spelledSo(exact, name.name, written.replace(separators, ''), written)) &&
      (!capital || /\p{Lu}/u.test(written)) &&
      !isOrdinary(written, name.name) &&
      (!when || when.some((word) => context.includes(word))),
  );
  // a rule that holds, or the exact spelling, tells a meaning from those that hold everywhere
  const ruled = fits.filter(({ name }) => name.when);
  const chosen = ruled.length > 0 ? ruled : fits;
  return [...new Set(chosen.map(({ concept }) => concept))];
}

/** "shape" is no "Shap-E" and "video clips" no "VideoCLIP": plain words, cut otherwise than a name with capitals inside it. */
function isOrdinary(written: string, name: string): boolean {
  const cutOtherwise = /[\s-]/.test(name) !== /[\s-]/.test(written);
  return (
    cutOtherwise &&
    /.\p{Lu}/u.test(name) &&
    written.split(/[\s-]+/).every((part) => /^\p{Lu}?\p{Ll}+$/u.test(part))
  );
}

/** Whether a text has a name in exactly its capitals; a short one also with its own hyphens: "RTX" is no "RT-X". */
function spelledSo(exact: string, name: string, letters: string, written: string): boolean {
  if (exact.length <= 4 && /[\s-]/.test(name) !== /[\s-]/.test(written)) {
    return false;
  }
  return letters === exact || letters === `${exact}s`;
}

/** "ResNet 50% more": the number is a quantity, no part of the name. */
function runsIntoNumber({ words, plain }: Passage, to: number): boolean {
  const last = words[to - 1]!;
  return last.gap === Gap.SPACE && /^[\d.]+$/.test(last.text) && /[%×]/.test(plain.text[last.end] ?? '');
}
