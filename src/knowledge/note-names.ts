import { type Acronym } from './acronyms';
import { type ConceptKind } from './kinds';
import { sizedModel, withinLongerName } from './model-sizes';
import { type Introduction } from './name-in-phrase';
import { type PaperReading } from './paper-reading';
import { kindOfHead, NO_CONCEPT } from './text/field-words';
import { textOf, type Passage, type Span } from './text/passage';
import { compoundEnd, isNameLike } from './text/phrases';
import { singular } from './text/singular';
import { keyOf } from './things';
import { kindInText, kindOfSpelling } from './unknown-names';
import { type VocabularyConcept } from './vocabulary';

/** Notes the vocabulary's names in a passage; an acronym that the text spells out otherwise is the text's own. */
export function noteKnown(reading: PaperReading, passage: Passage): void {
  const defined = definedAcronyms(reading);
  for (const { span, concepts } of reading.names.find(passage, reading.context)) {
    const written = textOf(span).replace(/s$/, '');
    const acronym = defined.get(written) ?? defined.get(textOf(span));
    let candidates = concepts;
    if (acronym) {
      const meant = reading.names.exactly(acronym.longSpan, reading.context);
      candidates = meant.length > 0 ? meant : concepts.filter((concept) => spellsAlike(concept, acronym));
    }
    if (candidates.length === 0 || withinLongerName(span)) {
      continue;
    }
    const concept = meant(reading, candidates, span);
    const sized = concept.kind === 'MODEL' ? sizedModel(span, concept) : null;
    if (sized) {
      const thing = reading.things.fresh(sized.name, 'MODEL', sized.span, 0.95);
      thing.broader.add(concept.id);
      reading.take(sized.span);
      continue;
    }
    reading.things.known(concept, span);
    reading.take(span);
  }
}

/** Of several concepts with one name, the one whose kind the words around the name show. */
function meant(
  reading: PaperReading,
  candidates: readonly VocabularyConcept[],
  span: Span,
): VocabularyConcept {
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

/** Notes what a paper says it made: a new thing, or a known one if the name is a proper one. */
export function noteIntroduction(
  reading: PaperReading,
  { name, also, kind, confidence, cue }: Introduction,
): void {
  const written = textOf(name);
  const known = [name, ...also]
    .map((span) => reading.names.exactly(span, reading.context))
    .find((concepts) => concepts.length > 0);
  if (known) {
    const concept = known[0]!;
    const proper = isNameLike(written) && name.to - name.from <= 3;
    const said = confidence >= 0.7 && concept.kind !== 'TOPIC';
    // of a standard term the whole phrase must be the name: "we propose a new contrastive loss" extends it
    const whole =
      reading.names.exactly(name, reading.context).includes(concept) &&
      !/^(?:new|novel)$/.test(name.passage.words[name.from - 1]?.folded ?? '');
    if (cue === 'title X: …' || (said && (proper || (whole && reading.isLeaf(concept.id))))) {
      const thing = reading.things.known(concept, name);
      reading.introduce(thing, name, confidence, cue);
    }
    return;
  }
  if (!/\p{L}{2}/u.test(written) || written.length > 90) {
    return;
  }
  const shown = kind ?? kindOfSpelling(written) ?? 'METHOD';
  const spelled = kindOfSpelling(written);
  const decided: ConceptKind =
    shown === 'METHOD' && spelled === 'MODEL' && isNameLike(written) && kind === undefined ? 'MODEL' : shown;
  if (decided === 'TOPIC' && /(?:tasks?|problems?|challenges?|settings?|areas?)$/i.test(written)) {
    return; // "we propose a new task" names no technique
  }
  const beginning = compoundEnd(name.passage, name.from);
  const ofData =
    name.to > beginning &&
    reading.names
      .exactly({ ...name, to: beginning }, reading.context)
      .some((concept) => concept.kind === 'DATASET');
  const acronym = [...reading.acronyms.values()]
    .flat()
    .find(
      ({ longSpan }) =>
        also.some((span) => keyOf(span) === keyOf(longSpan)) || keyOf(longSpan) === keyOf(name),
    );
  const named = acronym ? acronym.shortSpan : name;
  const existing = [named, name, ...also]
    .map((span) => reading.things.called(span))
    .find((thing) => thing && !thing.concept);
  const thing =
    existing ??
    reading.things.fresh(
      canonical(named),
      ofData ? 'DATASET' : decided === 'TOPIC' ? 'METHOD' : decided,
      named,
      0.9,
    );
  if (kind && kind !== 'METHOD' && kind !== 'TOPIC' && thing.kind === 'METHOD') {
    thing.kind = kind;
  }
  for (const span of [named, name, ...also]) {
    reading.things.mention(thing, span);
    if (cue !== 'title proposes X') {
      reading.take(span); // a title's words name topics too
    }
  }
  reading.introduce(thing, named, confidence, cue);
}

/** An acronym and what it stands for are one thing; when neither is known, the long form's last word gives the kind. */
export function noteAcronym(reading: PaperReading, { short, shortSpan, longSpan }: Acronym): void {
  const thing = reading.things.called(longSpan) ?? reading.things.called(shortSpan);
  const whole: Span = { ...longSpan, to: shortSpan.to > longSpan.to ? shortSpan.to : longSpan.to };
  if (thing) {
    [longSpan, shortSpan, whole].forEach((span) => reading.things.mention(thing, span));
    return;
  }
  if (NO_CONCEPT.has(short.toLowerCase()) || longSpan.to - longSpan.from < 2) {
    return;
  }
  const head = longSpan.passage.words[longSpan.to - 1]!.known.singular;
  const kind = kindOfHead(head) ?? 'METHOD';
  const fresh = reading.things.fresh(
    kind === 'TOPIC' ? textOf(longSpan).toLowerCase() : short,
    kind,
    longSpan,
    0.7,
  );
  [shortSpan, whole].forEach((span) => reading.things.mention(fresh, span));
  reading.take(whole);
}

/** Acronyms that the text spells out otherwise than the vocabulary: they are its own here. */
function definedAcronyms(reading: PaperReading): Map<string, Acronym> {
  const defined = new Map<string, Acronym>();
  for (const acronyms of reading.acronyms.values()) {
    for (const acronym of acronyms) {
      defined.set(acronym.short, acronym);
    }
  }
  return defined;
}

/** A name as a new thing carries it: a plural acronym's "s" dropped. */
export function canonical(span: Span): string {
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
