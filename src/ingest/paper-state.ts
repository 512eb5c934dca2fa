import { createHash } from 'node:crypto';
import { titleKey } from '../knowledge/folding';
import { type Candidate, type ExternalId } from './identity';
import { libraryOf, mergedLibrary, type StoredEntry } from './library';
import { type GivenPaper, type IntroducedConcept, type PaperRecord, type ReadPaper } from './record';
import { mergedReferences, referencesOf, type References } from './references';

/** An author as a paper has it. */
export interface StatedAuthor {
  readonly name: string;
  /** What a source gives to tell people of one name apart, such as `orcid:…`. */
  readonly givenId?: string;
}

/** What sources give of a paper, of which the graph keeps one value each. */
interface Fields {
  title: string;
  abstract: string | null;
  summary: string | null;
  year: number | null;
  published: string | null;
  url: string | null;
  venue: string | null;
  authors: readonly StatedAuthor[] | null;
  keywords: readonly string[] | null;
}
type Field = keyof Fields;
const FIELDS: readonly Field[] = [
  'title',
  'abstract',
  'summary',
  'year',
  'published',
  'url',
  'venue',
  'authors',
  'keywords',
];

/** A paper's fields, who gave which, and which records they are made of. */
export interface PaperState {
  readonly fields: Fields;
  /** Field → format. */
  readonly given: Readonly<Partial<Record<Field, string>>>;
  /** `format:record=content@run` for each record that went into it. */
  readonly fingerprints: readonly string[];
  readonly codeUrls: readonly string[];
  readonly externalIds: readonly ExternalId[];
  readonly references: References;
  readonly library: readonly StoredEntry[];
  /** What sources say that it introduces. */
  readonly introduces: readonly IntroducedConcept[];
  /** Which version of the reader read its text; absent where none did. */
  readonly reading: string | null;
}

/** A paper as it stands in the graph. */
export interface StoredPaper extends Candidate {
  readonly state: PaperState;
}

/** The format of what a person gives through the API. */
export const CURATED = 'curated';

/**
 * Where formats give different values the first of these wins, then the first by name: which came first must not matter.
 * A later record of the same format takes the place of an earlier one.
 */
const TRUST = [CURATED, 'catalogue', 'openalex', 'semantic-scholar', 'arxiv-snapshot', 'atom', 'bibtex'];

function trust(format: string): string {
  const rank = TRUST.indexOf(format);
  return `${rank < 0 ? TRUST.length : rank} ${format}`;
}

const digest = (value: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, length);

interface Fingerprint {
  readonly slot: string;
  readonly contents: readonly string[];
  readonly run: string;
}

function parse(text: string): Fingerprint {
  const [, slot, contents, run] = /^(.*)=([^=@]*)@(.*)$/su.exec(text) ?? ['', text, '', ''];
  return { slot: slot, contents: contents.split(','), run: run };
}

/** Which record this is among those of its format: by its strongest id, else by its title; of a library also by its key. */
function slotOf({ record, format }: GivenPaper): string {
  const ids = Object.entries(record.externalIds)
    .map(([scheme, value]) => `${scheme}:${value}`)
    .sort();
  const key = record.library?.citationKey;
  const name = ids[0] ?? titleKey(record.title);
  return `${format}:${digest(key === undefined ? name : [name, key], 10)}`;
}

/** What a record comes to when it is read by this version. */
function contentOf({ record }: GivenPaper, version: string): string {
  return digest([record, version], 16);
}

/** Whether a paper with these fingerprints has this record already, read by this version. */
export function has(fingerprints: readonly string[], paper: GivenPaper, version: string): boolean {
  const own = slotOf(paper);
  const content = contentOf(paper, version);
  return fingerprints.map(parse).some(({ slot, contents }) => slot === own && contents.includes(content));
}

/** The state of a paper of which a record is all there is. */
export function stateOf(paper: ReadPaper, run: string): PaperState {
  const { record, format, extractor, codeUrls, source } = paper;
  const fields = fieldsOf(record);
  return {
    fields,
    given: Object.fromEntries(
      FIELDS.filter((field) => fields[field] !== null).map((field) => [field, format]),
    ),
    fingerprints: [`${slotOf(paper)}=${contentOf(paper, extractor)}@${run}`],
    codeUrls: union(record.codeUrls, codeUrls ?? []),
    externalIds: Object.entries(record.externalIds),
    references: referencesOf(record, format),
    library: libraryOf(record.library, format),
    introduces: record.introduces ?? [],
    reading: source === 'extracted' ? extractor : null,
  };
}

/**
 * A paper's state when a record comes to it. Records of one file about one paper fill each other's gaps.
 * @param fill whether what there is stays, whoever gave it.
 */
export function withRecord(before: PaperState, paper: ReadPaper, run: string, fill = false): PaperState {
  const after = stateOf(paper, run);
  const { slot, contents } = parse(after.fingerprints[0]!);
  const known = before.fingerprints.map(parse);
  const sameRun =
    run !== '' && known.some((one) => one.run === run && one.slot.startsWith(`${paper.format}:`));
  const again = known.find((one) => one.slot === slot && one.run === run && run !== '');
  const fingerprint = `${slot}=${[...(again?.contents ?? []), ...contents].join(',')}@${run}`;
  return {
    ...merged(before, after, sameRun, fill),
    // What an earlier record of the format said is said no more.
    ...(sameRun || fill || after.references.size === 0
      ? {}
      : { references: mergedReferences(before.references, after.references, paper.format) }),
    fingerprints: [...before.fingerprints.filter((text) => parse(text).slot !== slot), fingerprint].sort(),
  };
}

/** Two states of which each is a whole paper, as one. */
export function merged(a: PaperState, b: PaperState, earlierStays = true, fill = false): PaperState {
  const fields: Record<string, unknown> = {};
  const given: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const [one, other] = [a.given[field] ?? '', b.given[field] ?? ''];
    const second =
      b.fields[field] !== null &&
      (a.fields[field] === null || (!fill && (one === other ? !earlierStays : trust(other) < trust(one))));
    fields[field] = second ? b.fields[field] : a.fields[field];
    const from = second ? other : one;
    if (from !== '') {
      given[field] = from;
    }
  }
  const ids = new Map([...a.externalIds, ...b.externalIds].map((id) => [id.join(':'), id]));
  return {
    fields: fields as unknown as Fields,
    given,
    fingerprints: [...new Set([...a.fingerprints, ...b.fingerprints])].sort(),
    codeUrls: union(a.codeUrls, b.codeUrls),
    externalIds: [...ids.values()],
    references: b.references.size === 0 ? a.references : mergedReferences(a.references, b.references),
    library: mergedLibrary(a.library, b.library, earlierStays || fill),
    introduces: introducedBy(a, b),
    reading: a.reading ?? b.reading,
  };
}

function fieldsOf(record: PaperRecord): Fields {
  const { title, abstract, summary, year, published, url, venue, authors, authorIds, keywords } = record;
  return {
    title,
    abstract: abstract ?? null,
    summary: summary ?? null,
    year: year ?? (published ? Number(published.slice(0, 4)) : null),
    published: published ?? null,
    url: url ?? null,
    venue: venue ?? null,
    authors: authors.length > 0 ? authors.map((name, i) => ({ name, givenId: authorIds?.[i] })) : null,
    keywords: keywords && keywords.length > 0 ? keywords : null,
  };
}

/** Of the concepts that two records say are introduced, each name once, in one order. */
function introducedBy(a: PaperState, b: PaperState): readonly IntroducedConcept[] {
  const all = new Map([...a.introduces, ...b.introduces].map((concept) => [concept.name, concept]));
  return [...all.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

/** A state as a text, which says all of it. */
export function stateText({ references, ...state }: PaperState): string {
  return JSON.stringify({ ...state, references: [...references] });
}

/** Reads {@link stateText}. */
export function stateFrom(text: string): PaperState {
  const { references, ...state } = JSON.parse(text) as Omit<PaperState, 'references'> & {
    references: [string, string[]][];
  };
  return { ...state, references: new Map(references) };
}

/** Who gave which field, as one property; null where all is of one format, as a fingerprint says already. */
export function givenText({ given, fingerprints }: PaperState): string | null {
  const formats = new Set(fingerprints.map((text) => text.slice(0, text.indexOf(':'))));
  return formats.size > 1
    ? FIELDS.flatMap((field) => (given[field] ? [`${field}=${given[field]}`] : [])).join(' ')
    : null;
}

/** Reads {@link givenText}. */
export function givenFrom(
  text: string | null,
  fingerprints: readonly string[],
  fields: Fields,
): PaperState['given'] {
  if (text !== null) {
    return Object.fromEntries(text.split(' ').map((one) => one.split('=') as [Field, string]));
  }
  const format = fingerprints[0]?.slice(0, fingerprints[0].indexOf(':')) ?? '';
  return Object.fromEntries(FIELDS.filter((field) => fields[field] !== null).map((field) => [field, format]));
}
