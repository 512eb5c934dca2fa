import { acronymsIn, spelledOut, type Acronym } from './acronyms';
import { introductionsIn } from './introductions';
import { type Introduction } from './name-in-phrase';
import { type KnownNames } from './known-names';
import { type ConceptKind } from './kinds';
import { sizedModel, withinLongerName } from './model-sizes';
import { isTaskHead, kindOfHead, NO_CONCEPT } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { isAllGeneric, isNameLike, singular, withoutGenericHead } from './text/phrases';
import { keyOf, Things, type Thing } from './things';
import { titleIntroductions } from './title-names';
import { taskPhrases } from './topics';
import { kindInText, kindOfSpelling, unknownNamesIn } from './unknown-names';
import { conceptId, type Vocabulary, type VocabularyConcept } from './vocabulary';

/** Everything a paper speaks of, and whether it studies rather than proposes. */
export interface PaperThings {
  readonly things: readonly Thing[];
  readonly study: boolean;
}

const STUDY =
  /\b(?:survey|review|empirical study|analysis of|comparative|an? (?:\w+ )?study|understanding|investigat|revisit|critical look|lessons|perspective|benchmarking)\b/i;

/** Reads the things of a paper's passages: known names, acronyms, what is introduced, other names by their look. */
export function readThings(
  passages: readonly Passage[],
  names: KnownNames,
  vocabulary: Vocabulary,
): PaperThings {
  const reader = new Reader(passages, names, vocabulary);
  reader.read();
  const title = passages.find(({ field }) => field === 'title')?.plain.text ?? '';
  const study = STUDY.test(title) || !reader.things.all.some(({ introduced }) => introduced > 0.4);
  return { things: reader.things.all, study };
}

class Reader {
  readonly things = new Things();
  private readonly taken = new Map<Passage, Uint8Array>();
  private readonly context: string;
  private readonly acronyms = new Map<Passage, Acronym[]>();

  constructor(
    private readonly passages: readonly Passage[],
    private readonly names: KnownNames,
    private readonly vocabulary: Vocabulary,
  ) {
    this.context = passages.map(({ words }) => words.map(({ folded }) => ` ${folded}`).join('')).join('');
    for (const passage of passages) {
      this.taken.set(passage, new Uint8Array(passage.words.length));
      this.acronyms.set(passage, acronymsIn(passage));
    }
  }

  read(): void {
    const introductions = this.introductions();
    const defined = this.definedAcronyms();
    const own = new Map(introductions.map((introduction) => [keyOf(introduction.name), introduction]));
    for (const passage of this.passages) {
      this.knownNames(passage, defined, own);
    }
    for (const introduction of introductions) {
      this.introduce(introduction);
    }
    for (const acronyms of this.acronyms.values()) {
      acronyms.forEach((acronym) => this.acronym(acronym));
    }
    for (const passage of this.passages) {
      this.unknownNames(passage);
    }
    this.furtherMentions();
    this.topics();
  }

  private introductions(): Introduction[] {
    const title = this.passages.find(({ field }) => field === 'title');
    const abstract = this.passages.find(({ field }) => field === 'abstract') ?? null;
    return [
      ...(title ? titleIntroductions(title, abstract) : []),
      ...(abstract ? introductionsIn(abstract, this.acronyms.get(abstract)) : []),
    ].filter(({ name }) => !NO_CONCEPT.has(textOf(name).toLowerCase()));
  }

  /** Acronyms that the text spells out otherwise than the vocabulary: they are its own here. */
  private definedAcronyms(): Map<string, Acronym> {
    const defined = new Map<string, Acronym>();
    for (const acronyms of this.acronyms.values()) {
      for (const acronym of acronyms) {
        defined.set(acronym.short, acronym);
      }
    }
    return defined;
  }

  private knownNames(
    passage: Passage,
    defined: ReadonlyMap<string, Acronym>,
    own: ReadonlyMap<string, Introduction>,
  ): void {
    for (const { span, concepts } of this.names.find(passage, this.context)) {
      const written = textOf(span).replace(/s$/, '');
      const acronym = defined.get(written) ?? defined.get(textOf(span));
      let candidates = concepts;
      if (acronym) {
        const meant = this.names.exactly(acronym.longSpan, this.context);
        candidates = meant.length > 0 ? meant : concepts.filter((concept) => spellsAlike(concept, acronym));
      }
      if (candidates.length === 0 || withinLongerName(span)) {
        continue;
      }
      const concept = this.meant(candidates, span);
      const sized = concept.kind === 'MODEL' ? sizedModel(span, concept) : null;
      if (sized) {
        const thing = this.things.fresh(sized.name, 'MODEL', sized.span, 0.95);
        thing.broader.add(concept.id);
        this.take(sized.span);
        continue;
      }
      void own;
      this.things.known(concept, span);
      this.take(span);
    }
  }

  /** Of several concepts with one name, the one whose kind the words around the name show. */
  private meant(candidates: readonly VocabularyConcept[], span: Span): VocabularyConcept {
    if (candidates.length === 1) {
      return candidates[0]!;
    }
    const shown = kindInText(span).kind;
    const order: readonly ConceptKind[] =
      span.passage.field === 'title'
        ? ['TOPIC', 'METHOD', 'MODEL', 'DATASET']
        : ['METHOD', 'TOPIC', 'MODEL', 'DATASET'];
    return (
      candidates.find(({ kind }) => kind === shown && kind !== 'METHOD') ??
      [...candidates].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]!
    );
  }

  private introduce({ name, also, kind, confidence, cue }: Introduction): void {
    const written = textOf(name);
    const known = [name, ...also]
      .map((span) => this.names.exactly(span, this.context))
      .find((concepts) => concepts.length > 0);
    if (known) {
      const concept = known[0]!;
      const proper = isNameLike(written) && name.to - name.from <= 3;
      if (proper && (cue.startsWith('title X') || concept.kind !== 'TOPIC')) {
        const thing = this.things.known(concept, name);
        this.own(thing, name, confidence, cue);
      }
      return;
    }
    if (!/\p{L}{2}/u.test(written) || written.length > 90) {
      return;
    }
    const shown = kind ?? kindOfSpelling(written) ?? 'METHOD';
    const spelled = kindOfSpelling(written);
    const decided: ConceptKind =
      shown === 'METHOD' && spelled === 'MODEL' && isNameLike(written) && kind === undefined
        ? 'MODEL'
        : shown;
    if (decided === 'TOPIC' && !isNameLike(written)) {
      return;
    }
    const acronym = [...this.acronyms.values()]
      .flat()
      .find(
        ({ longSpan }) =>
          also.some((span) => keyOf(span) === keyOf(longSpan)) || keyOf(longSpan) === keyOf(name),
      );
    const named = acronym ? acronym.shortSpan : name;
    const existing = [named, name, ...also]
      .map((span) => this.things.called(span))
      .find((thing) => thing && !thing.concept);
    const thing =
      existing ?? this.things.fresh(canonical(named), decided === 'TOPIC' ? 'METHOD' : decided, named, 0.9);
    if (kind && kind !== 'METHOD' && kind !== 'TOPIC' && thing.kind === 'METHOD') {
      thing.kind = kind;
    }
    for (const span of [named, name, ...also]) {
      this.things.mention(thing, span);
      this.take(span);
    }
    this.own(thing, named, confidence, cue);
  }

  private own(thing: Thing, span: Span, confidence: number, cue: string): void {
    if (confidence > thing.introduced) {
      thing.introduced = confidence;
      thing.introducedAt = span;
      thing.cue = cue;
    }
  }

  /** An acronym and what it stands for are one thing; when neither is known, the long form's last word gives the kind. */
  private acronym({ short, shortSpan, longSpan }: Acronym): void {
    const thing = this.things.called(longSpan) ?? this.things.called(shortSpan);
    const whole: Span = { ...longSpan, to: shortSpan.to > longSpan.to ? shortSpan.to : longSpan.to };
    if (thing) {
      [longSpan, shortSpan, whole].forEach((span) => this.things.mention(thing, span));
      return;
    }
    if (NO_CONCEPT.has(short.toLowerCase()) || longSpan.to - longSpan.from < 2) {
      return;
    }
    const head = singular(longSpan.passage.words[longSpan.to - 1]!.folded);
    const kind = kindOfHead(head) ?? 'METHOD';
    const fresh = this.things.fresh(
      kind === 'TOPIC' ? textOf(longSpan).toLowerCase() : short,
      kind,
      longSpan,
      0.7,
    );
    [shortSpan, whole].forEach((span) => this.things.mention(fresh, span));
    this.take(whole);
  }

  private unknownNames(passage: Passage): void {
    const taken = this.taken.get(passage)!;
    for (const { span, kind, certainty } of unknownNamesIn(passage, (at) => taken[at] === 1)) {
      const thing = this.things.called(span);
      if (thing) {
        this.things.mention(thing, span);
        continue;
      }
      const fresh = this.things.fresh(canonical(span), kind, span, certainty);
      this.take(span);
      const { words } = passage;
      if (words[span.from - 1]?.folded === 'our' && !fresh.concept) {
        this.own(fresh, span, 0.8, 'our X');
      }
    }
  }

  /** Further mentions of what the paper itself named, by exact spelling of letters. */
  private furtherMentions(): void {
    const own = [...this.things.names()].filter(([key, { concept }]) => concept === null && key.length > 2);
    if (own.length === 0) {
      return;
    }
    const byKey = new Map(own);
    for (const passage of this.passages) {
      for (let from = 0; from < passage.words.length; from++) {
        for (let to = Math.min(from + 8, passage.words.length); to > from; to--) {
          const thing = byKey.get(keyOf({ passage, from, to }));
          if (thing && !passage.words.slice(from + 1, to).some(({ gap }) => gap === 0)) {
            this.things.mention(thing, { passage, from, to });
            this.take({ passage, from, to });
            break;
          }
        }
      }
    }
  }

  private topics(): void {
    for (const passage of this.passages) {
      const taken = this.taken.get(passage)!;
      for (const span of taskPhrases(passage, (at) => taken[at] === 1)) {
        if (!this.things.called(span)) {
          this.things.fresh(textOf(span).toLowerCase(), 'TOPIC', span, 0.6);
        } else {
          this.things.mention(this.things.called(span)!, span);
        }
      }
    }
  }

  private take({ passage, from, to }: Span): void {
    this.taken.get(passage)!.fill(1, from, to);
  }
}

function canonical(span: Span): string {
  return textOf(span).replace(/^(\p{Lu}[\p{L}\p{N}-]*\p{Lu})s$/u, '$1');
}

/** Whether a concept's names have words in common with what the text says its acronym means. */
function spellsAlike(concept: VocabularyConcept, { longSpan }: Acronym): boolean {
  const words = new Set(
    longSpan.passage.words.slice(longSpan.from, longSpan.to).map(({ folded }) => singular(folded)),
  );
  return concept.names.some(({ key }) => {
    const parts = key.split(' ').map(singular);
    return parts.length > 1 && parts.filter((part) => words.has(part)).length * 2 > parts.length;
  });
}

void [spelledOut, isTaskHead, isAllGeneric, withoutGenericHead, conceptId];
