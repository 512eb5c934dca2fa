import { foldName, slug } from './folding';
import { LABEL_OF_KIND, PREFIX_OF_KIND, type ConceptKind, type LineageRelation } from './kinds';
import { type AliasEntry, type ConceptLists } from './vocabulary-file';

/** A name under which a text may speak of a concept, and when it counts. */
export interface ConceptName {
  readonly name: string;
  readonly key: string;
  /** Counts only in a text that has one of these words. */
  readonly when?: readonly string[];
  /** Counts only in exactly this spelling. */
  readonly caseSensitive: boolean;
}

export interface VocabularyConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  /** The canonical name first, then the aliases. */
  readonly names: readonly ConceptName[];
  readonly year?: number;
  readonly description?: string;
  /** Ids of the concepts directly above it. */
  readonly broader: readonly string[];
  /** Ids of a dataset's topics. */
  readonly about: readonly string[];
  readonly lineage: readonly { relation: LineageRelation; to: string; reason?: string }[];
  /** Where it was read, for messages. */
  readonly file: string;
}

/** The concepts known before anything is read, found by id or by name. */
export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, VocabularyConcept>;
  /** Every concept that goes by this name, of whatever kind. */
  named(name: string): readonly VocabularyConcept[];
  /** Ids that a reference of data/README.md may mean: an exact canonical name before an alias, `kind:name` where kinds differ. */
  referred(reference: string): readonly string[];
}

/** Thrown when the files contradict themselves; its message lists every fault. */
export class VocabularyError extends Error {
  readonly code = 'BAD_VOCABULARY';
  constructor(readonly faults: readonly string[]) {
    super(`The vocabulary has ${faults.length} faults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'VocabularyError';
  }
}

/** Concept lists with the file they stand in. */
export interface VocabularySource {
  readonly file: string;
  readonly lists: ConceptLists;
}

/** The id a concept gets from its kind and canonical name. */
export function conceptId(kind: ConceptKind, name: string): string {
  return `${PREFIX_OF_KIND[kind]}:${slug(name)}`;
}

const SECTIONS = { methods: 'METHOD', models: 'MODEL', topics: 'TOPIC', datasets: 'DATASET' } as const;
const LINEAGE_KEYS = {
  basedOn: 'BASED_ON',
  variantOf: 'VARIANT_OF',
  replaces: 'REPLACES',
  combines: 'COMBINES',
} as const;

/** Two to four capitals or digits, perhaps with a plural s: too short to be folded safely. */
const SHORT_ACRONYM = /^[A-Z][A-Z0-9]{1,3}s?$/;

/** One concept as it stands in a file, with its links still given as names. */
interface Draft {
  readonly concept: Omit<VocabularyConcept, 'broader' | 'about' | 'lineage'>;
  readonly top: boolean;
  readonly broader: readonly string[];
  readonly about: readonly string[];
  readonly lineage: readonly { relation: LineageRelation; to: string; reason?: string }[];
}

function drafts(source: VocabularySource): Draft[] {
  return (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap((section) =>
    source.lists[section].map((entry): Draft => {
      const kind = SECTIONS[section];
      const own: AliasEntry = {
        name: entry.name,
        when: entry.nameRule?.when,
        caseSensitive: entry.nameRule?.caseSensitive,
      };
      return {
        concept: {
          id: conceptId(kind, entry.name),
          kind,
          name: entry.name,
          names: uniqueNames([own, ...entry.aliases]),
          year: entry.year,
          description: entry.description,
          file: source.file,
        },
        top: 'top' in entry && entry.top,
        broader: 'broader' in entry ? entry.broader : [],
        about: 'about' in entry ? entry.about : [],
        lineage: (Object.keys(LINEAGE_KEYS) as (keyof typeof LINEAGE_KEYS)[]).flatMap((key) => {
          const references: readonly { to: string; reason?: string }[] =
            (key in entry &&
              (entry as Partial<Record<typeof key, { to: string; reason?: string }[]>>)[key]) ||
            [];
          return references.map(({ to, reason }) => ({ relation: LINEAGE_KEYS[key], to, reason }));
        }),
      };
    }),
  );
}

function uniqueNames(entries: readonly AliasEntry[]): ConceptName[] {
  const names = new Map<string, ConceptName>();
  for (const { name, when, caseSensitive } of entries) {
    const key = foldName(name);
    if (!names.has(key)) {
      names.set(key, { name, key, when, caseSensitive: caseSensitive ?? SHORT_ACRONYM.test(name) });
    }
  }
  return [...names.values()];
}

/** The concepts of several files as one vocabulary, every reference resolved. @throws VocabularyError listing all faults. */
export function buildVocabulary(sources: readonly VocabularySource[]): Vocabulary {
  const faults: string[] = [];
  const all = sources.flatMap(drafts);
  const byId = new Map<string, Draft>();
  const byKey = new Map<string, Draft[]>();
  for (const draft of all) {
    const { id, file, name } = draft.concept;
    const twin = byId.get(id);
    if (twin) {
      faults.push(`${file}: ${id} ("${name}") stands in ${twin.concept.file} already`);
      continue;
    }
    byId.set(id, draft);
    for (const { key } of draft.concept.names) {
      byKey.set(key, [...(byKey.get(key) ?? []), draft]);
    }
  }
  faults.push(...ambiguousNames(byKey));
  const resolve = (reference: string, at: string): string[] => {
    const ids = referred(byKey, reference);
    if (ids.length !== 1) {
      faults.push(
        ids.length === 0
          ? `${at}: nothing is called "${reference}"`
          : `${at}: "${reference}" means ${ids.join(' or ')}; write the kind before it`,
      );
    }
    return ids.length === 1 ? ids : [];
  };
  const concepts = new Map<string, VocabularyConcept>();
  for (const { concept, top, broader, about, lineage } of byId.values()) {
    const at = `${concept.file}: ${concept.id}`;
    const above = broader.flatMap((name) => resolve(name, `${at} broader`));
    if (concept.kind !== 'DATASET' && !top && broader.length === 0) {
      faults.push(`${at} has nothing broader and is not marked top`);
    }
    concepts.set(concept.id, {
      ...concept,
      broader: above,
      about: about.flatMap((name) => resolve(name, `${at} about`)),
      lineage: lineage.flatMap(({ to, ...rest }) =>
        resolve(to, `${at} lineage`).map((id) => ({ ...rest, to: id })),
      ),
    });
  }
  faults.push(...misplaced(concepts), ...cycles(concepts, 'broader', (concept) => concept.broader));
  faults.push(...cycles(concepts, 'lineage', (concept) => concept.lineage.map(({ to }) => to)));
  if (faults.length > 0) {
    throw new VocabularyError(faults);
  }
  return {
    concepts,
    // "darts" may be meant for "DARTS", whose last letter is no plural
    named: (name) =>
      (byKey.get(foldName(name)) ?? byKey.get(foldName(name.toUpperCase())) ?? []).map((draft) =>
        concepts.get(draft.concept.id)!,
      ),
    referred: (reference) => referred(byKey, reference),
  };
}

/** Names that mean two things of one kind, unless a `when` rule tells all but one of them from the others. */
function* ambiguousNames(byKey: ReadonlyMap<string, readonly Draft[]>): Iterable<string> {
  for (const [key, drafts] of byKey) {
    for (const kind of new Set(drafts.map((draft) => draft.concept.kind))) {
      const same = drafts.filter((draft) => draft.concept.kind === kind);
      const unruled = same.filter((draft) => !draft.concept.names.find((name) => name.key === key)!.when);
      if (same.length > 1 && unruled.length > 1) {
        yield `the name "${key}" means ${same.map((draft) => `${draft.concept.id} (${draft.concept.file})`).join(' and ')}`;
      }
    }
  }
}

/** Looks a reference up: an exact canonical name before an alias; `kind:name` where kinds differ. */
function referred(byKey: ReadonlyMap<string, readonly Draft[]>, reference: string): string[] {
  const prefix = /^(method|model|topic|dataset):(.+)$/.exec(reference);
  const kind = prefix?.[1]?.toUpperCase();
  const key = foldName(prefix?.[2]?.trim() ?? reference);
  const found = (byKey.get(key) ?? []).filter((draft) => !kind || draft.concept.kind === kind);
  const canonical = found.filter((draft) => foldName(draft.concept.name) === key);
  return (canonical.length > 0 ? canonical : found).map((draft) => draft.concept.id);
}

function* misplaced(concepts: ReadonlyMap<string, VocabularyConcept>): Iterable<string> {
  for (const concept of concepts.values()) {
    for (const id of concept.broader) {
      const above = concepts.get(id)!;
      const allowed = {
        METHOD: ['METHOD', 'TOPIC'],
        MODEL: ['METHOD', 'MODEL', 'TOPIC'],
        TOPIC: ['TOPIC'],
        DATASET: [],
      };
      if (!(allowed[concept.kind] as string[]).includes(above.kind)) {
        yield `${concept.file}: ${concept.id} cannot sit below ${id}: a ${LABEL_OF_KIND[above.kind]} above a ${LABEL_OF_KIND[concept.kind]}`;
      }
    }
    for (const id of concept.about) {
      if (concepts.get(id)!.kind !== 'TOPIC') {
        yield `${concept.file}: ${concept.id} is about ${id}, which is no topic`;
      }
    }
    for (const { to } of concept.lineage) {
      const kind = concepts.get(to)!.kind;
      const same = concept.kind === 'DATASET' ? kind === 'DATASET' : kind === 'METHOD' || kind === 'MODEL';
      if (!same) {
        yield `${concept.file}: ${concept.id} cannot descend from ${to}`;
      }
    }
  }
}

/** Every cycle's first concept, by a depth-first walk. */
function* cycles(
  concepts: ReadonlyMap<string, VocabularyConcept>,
  what: string,
  next: (concept: VocabularyConcept) => readonly string[],
): Iterable<string> {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'open') {
      found.push(`${what} runs in a circle: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
      return;
    }
    if (state.has(id)) {
      return;
    }
    state.set(id, 'open');
    for (const to of next(concepts.get(id)!)) {
      visit(to, [...path, id]);
    }
    state.set(id, 'done');
  };
  for (const id of concepts.keys()) {
    visit(id, []);
  }
  yield* found;
}
