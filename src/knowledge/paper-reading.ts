import { acronymsIn, type Acronym } from './acronyms';
import { type KnownNames } from './known-names';
import { type Passage, type Span } from './text/passage';
import { Things, type Thing } from './things';

/** What is held while one paper is read. */
export class PaperReading {
  readonly things = new Things();
  readonly acronyms: ReadonlyMap<Passage, readonly Acronym[]>;
  /** Of each passage: which sentences speak of the paper's own work. */
  readonly own = new Map<Passage, readonly boolean[]>();
  /** All words, folded, a space before each: where rules of context look. */
  readonly context: string;
  private readonly taken = new Map<Passage, Uint8Array>();

  constructor(
    readonly passages: readonly Passage[],
    readonly names: KnownNames,
    private readonly breadth: ReadonlyMap<string, number>,
  ) {
    let context = '';
    for (const { words } of passages) {
      for (const { folded } of words) {
        context += ` ${folded}`;
      }
    }
    this.context = context;
    this.acronyms = new Map(passages.map((passage) => [passage, acronymsIn(passage)]));
    for (const passage of passages) {
      this.taken.set(passage, new Uint8Array(passage.words.length));
    }
  }

  /** Marks words as part of a thing. */
  take({ passage, from, to }: Span): void {
    this.taken.get(passage)!.fill(1, from, to);
  }

  /** Whether a word of a passage is part of a thing already. */
  takenIn(passage: Passage): (at: number) => boolean {
    const taken = this.taken.get(passage)!;
    return (at) => taken[at] === 1;
  }

  isOwn({ passage, from }: Span): boolean {
    return this.own.get(passage)?.[passage.sentenceOf[from]!] ?? false;
  }

  /** Whether the vocabulary has nothing below a concept. */
  isLeaf(id: string): boolean {
    return (this.breadth.get(id) ?? 0) === 0;
  }

  /** Notes that a thing is said to be the paper's own; the surest saying is kept. */
  introduce(thing: Thing, span: Span, confidence: number, cue: string): void {
    if (confidence > thing.introduced) {
      thing.introduced = confidence;
      thing.introducedAt = span;
      thing.cue = cue;
    }
  }
}
