import { type ReasonFragment, type Signal } from '../../generated/graphql';
import { wordsFor } from '../kinds/kinds';
import { rarity } from './holders';

export type Reason = ReasonFragment;

/** The signals, by what two papers may share and by how else they may be related, and what each is called. */
export const SIGNALS: readonly {
  readonly signal: Signal;
  readonly name: string;
  readonly shared: boolean;
}[] = [
  { signal: 'TECHNIQUES', name: 'methods', shared: true },
  { signal: 'MODELS', name: 'models', shared: true },
  { signal: 'TOPICS', name: 'topics', shared: true },
  { signal: 'DATASETS', name: 'data sets', shared: true },
  { signal: 'LINEAGE', name: 'descent', shared: false },
  { signal: 'CITATIONS', name: 'citations', shared: false },
  { signal: 'AUTHORS', name: 'authors', shared: false },
  { signal: 'TEXT', name: 'words', shared: false },
  { signal: 'AREAS', name: 'areas', shared: false },
];

/** Signals that tell of a text as a whole, and of nothing in the graph that both have. */
export function isOfText({ signal }: Reason): boolean {
  return signal === 'TEXT' || signal === 'AREAS' || signal === 'EMBEDDING';
}

/** Ids of papers that were asked about: one, or a reading list. */
export type Asked = readonly string[];

/**
 * Why two papers are related, in a few words.
 * @param words the stems of `terms` as words.
 */
export function wordsForReason(
  reason: Reason,
  asked: Asked,
  words: readonly string[],
  papers: number,
): string {
  switch (reason.signal) {
    case 'AUTHORS':
      return `both by ${reason.author?.name ?? 'the same author'}`;
    case 'CITATIONS':
      return citation(reason, asked);
    case 'LINEAGE':
      return descent(reason);
    case 'TEXT':
      return `same words: ${words.slice(0, 3).join(', ')}`;
    case 'AREAS':
      return `same area: ${reason.terms[0] ?? 'of one field'}`;
    case 'EMBEDDING':
      return 'near in meaning';
    default:
      return [meeting(reason, asked), rarity(reason.weight, papers)].filter(Boolean).join(' · ');
  }
}

function citation({ paper, links }: Reason, asked: Asked): string {
  const cites = links.filter(({ type }) => type === 'CITES');
  if (paper) {
    const title = shortTitle(paper.title);
    return cites[0]?.to.id === paper.id ? `both cite “${title}”` : `“${title}” cites both`;
  }
  const [one] = asked.length === 1 ? ['this paper'] : [`${cites.length} of the list`];
  const towards = cites.some(({ to }) => asked.includes(to.id));
  const from = cites.some(({ to }) => !asked.includes(to.id));
  return towards && from ? `cites and is cited by ${one}` : towards ? `cites ${one}` : `cited by ${one}`;
}

/** What the step of descent between two concepts says of the younger. */
const STEPS: Partial<Record<Reason['links'][number]['type'], string>> = {
  BASED_ON: 'builds on',
  VARIANT_OF: 'is a variant of',
  REPLACES: 'replaces',
  COMBINES: 'is made of',
};

function descent({ mine, theirs, links }: Reason): string {
  const step = links.find(({ type }) => STEPS[type]);
  if (!mine || !theirs || !step) {
    return 'one descends from the other';
  }
  const younger = step.from.id === mine.concept.id ? mine : theirs;
  const older = younger === mine ? theirs : mine;
  return `${younger.concept.name} ${STEPS[step.type]} ${older.concept.name}`;
}

/** Two papers at a concept: the same, or one that both are kinds of. */
function meeting({ concept, mine, theirs }: Reason, asked: Asked): string {
  if (!concept || !mine || !theirs) {
    return 'something in common';
  }
  if (mine.concept.id !== theirs.concept.id) {
    const below = [mine, theirs]
      .filter((use) => use.concept.id !== concept.id)
      .map((use) => use.concept.name);
    const [as, both] = concept.kind === 'TOPIC' ? ['a part of', 'parts of'] : ['a kind of', 'kinds of'];
    return below.length === 1
      ? `${below[0]}, ${as} ${concept.name}`
      : `${below.join(' and ')}, ${both} ${concept.name}`;
  }
  const [here, there] = [wordsFor(mine.relation), wordsFor(theirs.relation)];
  return here.relation === there.relation
    ? `both ${plural(here.does)} ${concept.name}`
    : `${there.does} ${concept.name}, ${here.done} ${asked.length === 1 ? 'here' : 'in the list'}`;
}

/** "introduces" to "introduce": what both do. */
export function plural(does: string): string {
  return does
    .replace(/^is\b/, 'are')
    .replace(/^studies/, 'study')
    .replace(/^(\w+)s\b/, '$1');
}

function shortTitle(title: string): string {
  const beforeColon = title.split(':', 1)[0]!;
  const short = beforeColon.length >= 4 ? beforeColon : title;
  return short.length > 40 ? `${short.slice(0, 38).trimEnd()} …` : short;
}
