import { ToldOfWords } from './known-word';
import { Gap, type Word } from './words';

/** Where a word leads from the root, and the names that end with it. */
interface Step<Value> {
  readonly node: number;
  readonly found: readonly Value[];
  /** Letters that go on from it, as {@link NameTrie.onward} has them. */
  readonly onward: number;
  /** Where words that were met after it lead. */
  readonly ways: Map<string, Step<Value>>;
}

/** Ways kept: they are forgotten together. */
const KEPT = 50_000;

const NOWHERE: Step<never> = { node: 0, found: [], onward: 0, ways: new Map() };

/**
 * A trie of names over their letters and digits, hyphens and spaces left out, walked from word to word: "ResNet-50",
 * "ResNet 50" and "ResNet50" are one entry, and an entry begins and ends where words do. Nothing is read twice but what
 * names that begin alike share, so a pass costs the text's length times the few words that the longest matching name has.
 * Written here because matching starts and ends at words: an Aho-Corasick automaton over characters (the libraries there
 * are) reports every inner occurrence, "ner" in "general", and each would be filtered again. Nodes are numbers in typed
 * arrays: the vocabulary's tries take a few megabytes.
 */
export class NameTrie<Value> {
  private letters = new Uint16Array(1 << 12);
  private child = new Int32Array(1 << 12);
  private sibling = new Int32Array(1 << 12);
  private size = 1;
  private readonly values = new Map<number, Value>();
  private readonly first = new Int32Array(128);
  /** Of each node: a bit for each letter that goes on from it, as far as 32 bits tell letters apart. */
  private onward = new Int32Array(1 << 12);
  private kept = 0;
  private readonly firstSteps = new ToldOfWords(({ folded }) => this.step(0, folded));

  /** Adds a name; a second value under the same letters is merged with the first. */
  add(key: string, value: Value, merge: (before: Value, added: Value) => Value): void {
    this.forget();
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const letter = key.charCodeAt(i);
      node = this.next(node, letter) || this.grow(node, letter);
    }
    if (node > 0) {
      const before = this.values.get(node);
      this.values.set(node, before === undefined ? value : merge(before, value));
    }
  }

  private next(node: number, letter: number): number {
    if (node === 0 && letter < 128) {
      return this.first[letter]!;
    }
    if ((this.onward[node]! & (1 << letter)) === 0) {
      return 0; // most words lead nowhere: told without looking at the letters one by one
    }
    for (let at = this.child[node]!; at !== 0; at = this.sibling[at]!) {
      if (this.letters[at] === letter) {
        return at;
      }
    }
    return 0;
  }

  private grow(node: number, letter: number): number {
    if (this.size === this.letters.length) {
      this.letters = widened(this.letters, Uint16Array);
      this.child = widened(this.child, Int32Array);
      this.sibling = widened(this.sibling, Int32Array);
      this.onward = widened(this.onward, Int32Array);
    }
    const made = this.size++;
    this.letters[made] = letter;
    this.sibling[made] = this.child[node]!;
    this.child[node] = made;
    this.onward[node]! |= 1 << letter;
    if (node === 0 && letter < 128) {
      this.first[letter] = made;
    }
    return made;
  }

  /** Calls back for every name that begins with the word at `from`, shorter ones first; `to` is the word after its last. */
  walk(words: readonly Word[], from: number, found: (value: Value, to: number) => void): void {
    let step = this.firstSteps.of(words[from]!.known);
    for (let at = from + 1; ; at++) {
      for (const value of step.found) {
        found(value, at);
      }
      const word = words[at];
      if (
        step.node === 0 ||
        !word ||
        (word.gap !== Gap.SPACE && word.gap !== Gap.HYPHEN && word.gap !== Gap.SLASH)
      ) {
        return;
      }
      step = this.way(step, word.folded);
    }
  }

  private way(from: Step<Value>, folded: string): Step<Value> {
    if (folded !== '' && (from.onward & (1 << folded.charCodeAt(0))) === 0) {
      return NOWHERE; // most words: told without looking further
    }
    let way = from.ways.get(folded);
    if (!way) {
      this.kept += 1;
      if (this.kept > KEPT) {
        this.forget();
      }
      from.ways.set(folded, (way = this.step(from.node, folded)));
    }
    return way;
  }

  private forget(): void {
    this.firstSteps.forget();
    this.kept = 0;
  }

  /** Where a word leads from a node; 0 where no name goes on so. */
  private step(start: number, folded: string): Step<Value> {
    if (folded !== '' && this.next(start, folded.charCodeAt(0)) === 0) {
      return NOWHERE;
    }
    const found: Value[] = [];
    let node = start;
    // a plural's "s" or "es" need not be in the trie: the name may end one or two letters before its word
    for (let i = 0; i <= folded.length; i++) {
      if (i > 0 && folded.length - i <= 2) {
        const value = i === folded.length || isPlural(folded, i) ? this.values.get(node) : undefined;
        if (value !== undefined) {
          found.push(value);
        }
      }
      if (i < folded.length) {
        node = this.next(node, folded.charCodeAt(i));
        if (node === 0) {
          break;
        }
      }
    }
    return { node, found, onward: this.onward[node]!, ways: new Map() };
  }
}

/** Whether all that follows in the word is the ending of a plural: "networks", "losses". */
function isPlural(folded: string, from: number): boolean {
  const rest = folded.length - from;
  if (folded.charCodeAt(folded.length - 1) !== 115) {
    return false;
  }
  return rest === 1
    ? folded[from - 1] !== 's'
    : rest === 2 && folded[from] === 'e' && /(?:s|x|ch|sh)$/.test(folded.slice(Math.max(0, from - 2), from));
}

function widened<T extends Uint16Array | Int32Array>(array: T, make: new (size: number) => T): T {
  const wide = new make(array.length * 2);
  wide.set(array);
  return wide;
}
