import { isCapitalised } from './further-introductions';
import { canonical } from './note-names';
import { type PaperReading } from './paper-reading';
import { INTRODUCED, surroundings } from './relations';
import { techniquePhrasesIn } from './technique-phrases';
import { textOf, type Passage, type Span } from './text/passage';
import { isTechniqueHead } from './text/field-words';
import { isNameLike, withPraise } from './text/phrases';
import { Gap } from './text/words';
import { keyOf, type Thing } from './things';
import { narrowed, taskPhrases, titleAreas } from './topics';
import { unknownNamesIn } from './unknown-names';

/** Below this a phrase by description is left out. */
const LEAST_CERTAIN = 0.35;

/** Notes names by their look that nothing else has taken. */
export function noteUnknown(reading: PaperReading, passage: Passage): void {
  const taken = reading.takenIn(passage);
  for (const { span, kind, certainty } of unknownNamesIn(passage, taken)) {
    const thing = reading.things.called(span);
    if (thing) {
      reading.things.mention(thing, span);
      continue;
    }
    const fresh = reading.things.fresh(canonical(span), kind, span, certainty);
    reading.take(span);
    const head = passage.words[span.to];
    if (head?.gap === Gap.SPACE && isTechniqueHead(head.known.singular)) {
      reading.things.mention(fresh, { ...span, to: span.to + 1 }); // "Pseudo-Huber losses" is how its whole name goes
    }
    const { words } = passage;
    if (words[span.from - 1]?.folded === 'our' && !fresh.concept) {
      reading.introduce(fresh, span, 0.8, 'our X');
    }
  }
}

/** Further mentions of what the paper itself named, by exact spelling of letters. */
export function noteFurtherMentions(reading: PaperReading): void {
  const own = [...reading.things.names()].filter(([key, { concept }]) => concept === null && key.length > 2);
  if (own.length === 0) {
    return;
  }
  const byKey = new Map(own);
  // most words begin no such name: two letters tell, before any run of words is put together
  const beginnings = new Set(own.map(([key]) => key.slice(0, 2)));
  for (const passage of reading.passages) {
    const { words } = passage;
    for (let from = 0; from < words.length; from++) {
      if (words[from]!.folded.length > 1 && !beginnings.has(words[from]!.folded.slice(0, 2))) {
        continue;
      }
      let furthest = from + 1;
      while (furthest < words.length && furthest < from + 8 && words[furthest]!.gap !== Gap.BREAK) {
        furthest += 1;
      }
      for (let to = furthest; to > from; to--) {
        const thing = byKey.get(keyOf({ passage, from, to }));
        if (thing) {
          reading.things.mention(thing, { passage, from, to });
          reading.take({ passage, from, to });
          break;
        }
      }
    }
  }
}

/** Techniques that are named by description: "bisection search". */
export function noteTechniques(reading: PaperReading, passage: Passage): void {
  const taken = reading.takenIn(passage);
  for (const { span, certainty } of techniquePhrasesIn(passage, taken)) {
    if (certainty >= LEAST_CERTAIN) {
      const fresh = reading.things.fresh(textOf(span), 'METHOD', span, certainty);
      reading.take(span);
      if (isCapitalised(span) && reading.own.get(passage)![passage.sentenceOf[span.from]!]) {
        reading.introduce(fresh, span, 0.5, 'capitalised phrase');
      }
    }
  }
}

/** Notes topics: known ones narrowed by the words before them, tasks by their last word, what a title says after "for". */
export function noteTopics(reading: PaperReading): void {
  for (const known of reading.things.all.filter(({ kind, concept }) => kind === 'TOPIC' && concept)) {
    for (const span of [...known.spans]) {
      const narrower = narrowed(span);
      if (narrower && !reading.things.called(narrower)?.concept) {
        topic(reading, narrower).broader.add(known.concept!.id);
      }
    }
  }
  for (const passage of reading.passages) {
    const taken = reading.takenIn(passage);
    const free = taken;
    const areas = passage.field === 'title' ? titleAreas(passage, free) : [];
    for (const span of [...taskPhrases(passage, free), ...areas]) {
      topic(reading, span);
    }
  }
}

function topic(reading: PaperReading, span: Span): Thing {
  const called = reading.things.called(span) ?? reading.things.called(withPraise(span));
  const thing = called ?? reading.things.fresh(textOf(span).toLowerCase(), 'TOPIC', span, 0.6);
  reading.things.mention(thing, span);
  reading.things.mention(thing, withPraise(span));
  return thing;
}

/** "our DATE model": a noun after any mention tells the kind that no phrase at the introduction told. */
export function settleKinds(reading: PaperReading): void {
  for (const thing of reading.things.all.filter(
    ({ concept, kind, introduced }) => !concept && kind === 'METHOD' && introduced > 0,
  )) {
    const after = thing.spans.map(({ passage, to }) =>
      passage.words[to]?.gap === 1 ? passage.words[to].folded : '',
    );
    if (after.includes('model') && isNameLike(thing.name)) {
      thing.kind = 'MODEL';
    } else if (after.includes('dataset') || after.includes('benchmark') || after.includes('corpus')) {
      thing.kind = 'DATASET';
    }
  }
}

/** "Soft-NMS" says that it comes from NMS: a technique whose name is spelled inside one that the paper gives is part of it. */
export function markSpelledInside(reading: PaperReading): void {
  const own = reading.things.all.filter(({ introduced, concept }) => introduced > 0 && !concept);
  const names = own
    .flatMap(({ spans }) => spans.map(textOf))
    .filter((name) => isNameLike(name) && !name.includes(' '));
  for (const thing of reading.things.all) {
    if (thing.introduced === 0 && (thing.kind === 'METHOD' || thing.kind === 'MODEL')) {
      const forms = thing.spans
        .map((span) => textOf(span).replace(/s$/, ''))
        .filter((form) => /\p{Lu}.*\p{Lu}/u.test(form) && form.length > 2);
      thing.partOfOwn ||= names.some((name) =>
        forms.some((form) => name.length > form.length && name.includes(form)),
      );
    }
  }
}

/** Where no proper name was introduced, one that own sentences make their subject is the paper's: "EngineKG outperforms …". */
export function markSubjects(reading: PaperReading): void {
  const fresh = reading.things.all.filter(
    ({ concept, kind, name }) => !concept && kind !== 'TOPIC' && isNameLike(name) && !name.includes(' '),
  );
  if (reading.things.all.some(({ introduced, name }) => introduced > INTRODUCED && isNameLike(name))) {
    return;
  }
  for (const thing of fresh) {
    const at = thing.spans.find((span) => reading.isOwn(span) && ACTING.test(surroundings(span).right));
    if (at) {
      reading.introduce(thing, at, 0.55, 'subject of own results');
    }
  }
}
const ACTING =
  /^ (?:also |significantly |consistently |substantially |effectively |can |is able to |not only )?(?:outperform|achieve|surpass|improve|consist|learn|leverage|employ|enable|reduce|obtain|introduce|generate|produce|yield)s?\b/i;

/** Known names that stand only inside a name the paper gives are part of it: "contrastive loss" in "sparse contrastive loss". */
export function dropNested(reading: PaperReading): void {
  const own = reading.things.all.filter(({ concept, kind }) => !concept && kind !== 'TOPIC');
  for (const thing of reading.things.all.filter(({ concept, kind }) => concept && kind !== 'TOPIC')) {
    const outside = thing.spans.filter(
      (span) =>
        !own.some(({ spans }) =>
          spans.some(
            (other) => other.passage === span.passage && other.from <= span.from && other.to >= span.to,
          ),
        ),
    );
    if (thing.introduced > 0) {
      continue;
    }
    if (outside.length === 0) {
      reading.things.remove(thing);
    } else if (outside.length < thing.spans.length) {
      thing.spans.splice(0, thing.spans.length, ...outside);
      thing.partOfOwn = true;
    }
  }
}
