import { acronymsIn, type Acronym } from './acronyms';
import { kindOfHead } from './text/field-words';
import { endsName, GENERIC_ADJECTIVES } from './text/english';
import { bracketedNames, introduction, type Introduction } from './name-in-phrase';
import { textOf, type Passage } from './text/passage';
import { compoundEnd, isAllGeneric, isNameLike, phraseBefore, phraseFrom } from './text/phrases';
import { Gap } from './text/words';

const forms = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((line) => line.split(' ')));

const STRONG = forms('propose introduce present proposes introduces presents proposed introduced presented');
const WEAK = forms(
  'develop design devise build construct create release formulate contribute establish collect curate invent derive',
  'develops designs devises builds constructs creates releases formulates contributes establishes collects',
  'developed designed devised constructed created released formulated established collected curated built derived',
);
const GERUND = forms('proposing introducing presenting developing designing devising');
const WE = forms('we paper work article study authors letter author i');
const NAMING = forms(
  'named called dubbed termed coined denoted namely titled entitled nicknamed abbreviated',
);
const BE = forms('is are was were been');
const KIND_OF = forms(
  'family set series class type kind pair suite variety number group collection range form',
);

/** What a passage's own sentences introduce: "we propose X", "X is introduced", "a method called X". */
export function introductionsIn(
  passage: Passage,
  acronyms: readonly Acronym[] = acronymsIn(passage),
): Introduction[] {
  const found: Introduction[] = [];
  const { words } = passage;
  for (let at = 0; at < words.length; at++) {
    const { folded } = words[at]!;
    const strong = STRONG.has(folded);
    if (strong || WEAK.has(folded)) {
      if (saidByPaper(passage, at)) {
        found.push(...objects(passage, at + 1, acronyms, strong ? 0.9 : 0.6, `we ${folded}`));
      } else if (BE.has(passiveVerb(passage, at)) && (strong || /ed$|built/.test(folded))) {
        found.push(...subject(passage, at, acronyms, strong ? 0.75 : 0.5, `is ${folded}`));
      }
    } else if ((GERUND.has(folded) && words[at - 1]?.folded === 'by') || (GERUND.has(folded) && at === 0)) {
      found.push(...objects(passage, at + 1, acronyms, 0.6, `by ${folded}`));
    } else if (NAMING.has(folded)) {
      found.push(...named(passage, at, acronyms));
    } else if (
      folded === 'as' &&
      words[at - 1]?.folded === 'to' &&
      words[at - 2]?.folded === 'refer' &&
      WE.has(words[at - 3]?.folded ?? '')
    ) {
      found.push(...named(passage, at, acronyms));
    } else if (
      (folded === 'call' || folded === 'name' || folded === 'term' || folded === 'dub') &&
      WE.has(words[at - 1]?.folded ?? '')
    ) {
      found.push(...named(passage, at, acronyms));
    }
  }
  return found;
}

/** Whether the verb's subject is the paper or its authors. */
function saidByPaper(passage: Passage, verb: number): boolean {
  const { words, sentenceOf } = passage;
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) {
    const { folded } = words[at]!;
    if (sentenceOf[at] !== sentenceOf[verb] || BE.has(folded)) {
      return false;
    }
    if (folded === 'to') {
      return STRONG.has(words[verb]!.folded) && (words[at - 1]?.folded === 'us' || coordinated(passage, at));
    }
    if (WE.has(folded)) {
      // "recent work proposed X" is not this work
      return folded.length < 3 || /^(?:this|our|the|present|current)$/.test(words[at - 1]?.folded ?? '');
    }
    if (!(
      (ADVERBS.has(folded) && folded !== 'and') ||
      folded.endsWith('ly') ||
      (/(?:e|p|n|w|d)$/.test(folded) && STRONG.has(folded)) ||
      WEAK.has(folded)
    )) {
      return folded === 'and' || folded === 'then' ? coordinated(passage, at) : false;
    }
  }
  return false;
}
const ADVERBS = forms(
  'also then further first therefore thus hence here next additionally instead now have has and',
);

/** "We study X and propose Y": the subject is further left in the sentence. */
function coordinated({ words, sentenceOf }: Passage, and: number): boolean {
  for (let at = and - 1; at >= 0 && and - at < 40 && sentenceOf[at] === sentenceOf[and]; at--) {
    if (words[at]!.folded === 'we') {
      return true;
    }
  }
  return false;
}

function passiveVerb({ words }: Passage, participle: number): string {
  let at = participle - 1;
  while (
    at > 0 &&
    participle - at < 4 &&
    (ADVERBS.has(words[at]!.folded) || words[at]!.folded.endsWith('ly'))
  ) {
    at -= 1;
  }
  return words[at]?.folded ?? '';
}

/** What stands after "we propose": one phrase, or several joined by "and"; the name in apposition where the phrase is vague. */
function objects(
  passage: Passage,
  start: number,
  acronyms: readonly Acronym[],
  confidence: number,
  cue: string,
): Introduction[] {
  const { words, sentenceOf } = passage;
  const found: Introduction[] = [];
  let at = start;
  while (
    at < words.length &&
    ((ADVERBS.has(words[at]!.folded) && words[at]!.folded !== 'and') || words[at]!.folded.endsWith('ly')) &&
    at - start < 3
  ) {
    at += 1;
  }
  if (confidence > 0.7 && words[at]?.folded === 'to' && /^an?$/.test(words[at + 2]?.folded ?? '')) {
    // "we propose to train a …": what is made on the way, less surely a name
    const phrase = phraseFrom(passage, at + 2);
    const made = phrase && introduction(passage, phrase, acronyms, 0.5, `${cue} to`);
    return made ? [made] : [];
  }
  for (let round = 0; round < 3 && at < words.length; round++) {
    if (
      sentenceOf[at] !== sentenceOf[start - 1] ||
      words[at]!.folded === 'to' ||
      words[at]!.folded === 'that' ||
      words[at]!.folded === 'how'
    ) {
      break;
    }
    if (/ing$/.test(words[at]!.folded) && endsName(words[at]!.folded)) {
      break; // "we propose improving X"
    }
    if (
      confidence < 0.7 &&
      round === 0 &&
      !(
        /^(?:a|an|our)$/.test(words[at]!.folded) ||
        explained(passage, at) ||
        words[at + 1]?.folded === 'first'
      ) &&
      !GENERIC_ADJECTIVES.has(words[at]!.folded) &&
      !isNameLike(words[at]!.text)
    ) {
      break; // "we provide insights"
    }
    let phrase = phraseFrom(passage, at);
    if (!phrase) {
      break;
    }
    if (KIND_OF.has(words[phrase.to - 1]!.known.singular) && words[phrase.to]?.folded === 'of') {
      phrase = phraseFrom(passage, phrase.to + 1) ?? phrase;
    }
    // of "random signals called mnemonic code" only what they are called is the name
    const renamed =
      NAMING.has(words[phrase.to]?.folded ?? '') &&
      !acronyms.some(({ longSpan }) => longSpan.to === phrase.to);
    const inBrackets = renamed ? [] : bracketedNames(passage, phrase, acronyms);
    if (inBrackets.length > 0) {
      const one = inBrackets.length === 1 && !isAllGeneric(phrase);
      found.push(
        ...inBrackets.map((name) => ({
          name,
          also: one ? [phrase] : [],
          kind: kindOfHead(words[phrase.to - 1]!.known.singular),
          confidence: confidence - 0.1,
          cue: `${cue} (X)`,
        })),
      );
      break;
    }
    const made = renamed ? null : introduction(passage, phrase, acronyms, confidence - round * 0.1, cue);
    if (made) {
      found.push(made);
    }
    const end = made ? Math.max(phrase.to, ...made.also.map(({ to }) => to)) : phrase.to;
    const and =
      words[end]?.folded === 'and'
        ? end
        : words[end]?.folded === 'as' && words[end + 1]?.folded === 'well'
          ? end + 2
          : -1;
    if (
      and < 0 ||
      !words[and + 1] ||
      !(
        /^(?:a|an|the|its)$/.test(words[and + 1]!.folded) ||
        isNameLike(textOf({ passage, from: and + 1, to: compoundEnd(passage, and + 1) }))
      )
    ) {
      break;
    }
    at = and + 1;
  }
  return found;
}

/** "the density uncertainty layer, a stochastic …": after "the", a name that the sentence goes on to explain is new. */
function explained(passage: Passage, at: number): boolean {
  const phrase = passage.words[at]!.folded === 'the' ? phraseFrom(passage, at) : null;
  const after = phrase && passage.words[phrase.to];
  return !!after && after.gap === Gap.BREAK && /^an?$/.test(after.folded);
}

/** "X is proposed": the phrase before the verb, or the one the sentence begins with. */
function subject(
  passage: Passage,
  participle: number,
  acronyms: readonly Acronym[],
  confidence: number,
  cue: string,
): Introduction[] {
  const { words, sentenceOf } = passage;
  let verb = participle - 1;
  while (verb > 0 && !BE.has(words[verb]!.folded)) {
    verb -= 1;
  }
  if (words[verb - 1] && (words[verb - 1]!.folded === 'which' || words[verb - 1]!.folded === 'that')) {
    return [];
  }
  let first = participle;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[participle]) {
    first -= 1;
  }
  const opens = /^(?:a|an)$/.test(words[first]!.folded);
  const acronym = acronyms.find(({ shortSpan }) => shortSpan.passage === passage && shortSpan.to === verb);
  const phrase = opens
    ? phraseFrom(passage, first)
    : phraseBefore(passage, acronym ? acronym.longSpan.to : verb);
  const fresh =
    opens ||
    words
      .slice(first, verb)
      .some(({ folded }) => folded === 'a' || folded === 'an' || folded === 'new' || folded === 'novel');
  const toDo = words[participle + 1]?.folded === 'to' || words[participle + 1]?.folded === 'for';
  if (!phrase || (!fresh && (confidence < 0.7 || toDo || !isNameLike(textOf(phrase))))) {
    return [];
  }
  const made = introduction(passage, phrase, acronyms, confidence, cue);
  return made ? [made] : [];
}

/** "called X", "dubbed X (long form)", "which we call X". */
function named(passage: Passage, at: number, acronyms: readonly Acronym[]): Introduction[] {
  const { words } = passage;
  let start = at + 1;
  while (
    start < words.length &&
    start - at < 5 &&
    /^(?:as|it|this|our|the|method|approach|framework|model|algorithm|by|key|new|main|contribution|task|technique|strategy|setting|idea|procedure|problem|phenomenon)$/.test(
      words[start]!.folded,
    )
  ) {
    start += 1;
  }
  if (words[start]?.folded === 'a' || words[start]?.folded === 'an' || words[at - 1]?.folded === 'so') {
    return [];
  }
  const phrase = phraseFrom(passage, start);
  if (!phrase || isAllGeneric(phrase) || !(ownDescription(passage, at) || isNameLike(textOf(phrase)))) {
    return [];
  }
  const own = ownDescription(passage, at);
  const before = at > 0 ? phraseBefore(passage, at) : null;
  const described = before ? kindOfHead(words[before.to - 1]!.known.singular) : undefined;
  const made = introduction(passage, phrase, acronyms, own ? 0.9 : 0.45, words[at]!.folded);
  return made ? [{ ...made, kind: described ?? made.kind }] : [];
}

/** Whether what is named is the paper's: "we" or a word of making earlier in the sentence. */
function ownDescription({ words, sentenceOf }: Passage, before: number): boolean {
  for (let at = before - 1; at >= 0 && before - at < 40 && sentenceOf[at] === sentenceOf[before]; at--) {
    const { folded } = words[at]!;
    if (folded === 'we' || folded === 'our' || folded === 'novel' || folded === 'paper') {
      return true;
    }
  }
  return false;
}
