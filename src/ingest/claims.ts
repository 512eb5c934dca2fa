import {
  LINEAGE_RELATIONS,
  RELATIONS,
  type ConceptKind,
  type LineageRelation,
  type Relation,
} from '../knowledge/kinds';
import { SOURCES, type Claim, type LineageClaim, type ReadPaper, type Source } from './record';

/** A claim as the graph keeps it: an `Assertion` node. Concepts stand in it under the ids that the source's own words give. */
export interface Assertion {
  readonly key: string;
  /** The paper that says so; of a step of descent that the vocabulary has, the younger concept. */
  readonly subject: string;
  readonly relation: Relation | LineageRelation;
  readonly object: string;
  /** Of a step of descent: the younger concept. */
  readonly from?: string;
  readonly source: Source;
  readonly extractor: string;
  readonly confidence: number;
  /** Taken back. By a person, it denies whatever weaker sources claim of the same. */
  readonly retracted: boolean;
  /** Of a person's word that is taken back: whether it had been a claim, and no mere denial. */
  readonly stood?: boolean;
  /** Who said so, and when, where that was a person. */
  readonly by?: string;
  readonly at?: string;
  readonly evidenceText?: string;
  readonly evidenceKind?: string;
  readonly evidenceField?: string;
  readonly evidenceStart?: number;
  readonly evidenceEnd?: number;
}

/** A relationship as the graph should have it. */
export interface Relationship {
  readonly relation: Relation;
  readonly concept: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly key: string };
}

/** A step of descent between two concepts, by their ids in the graph. */
export interface Step {
  readonly from: string;
  readonly relation: LineageRelation;
  readonly to: string;
}

export const stepKey = ({ from, relation, to }: Step): string => `${from}|${relation}|${to}`;

/** Where a concept's own id leads in the graph. */
export type Resolve = (id: string) => string;

export function isStep(relation: Relation | LineageRelation): relation is LineageRelation {
  return (LINEAGE_RELATIONS as readonly string[]).includes(relation);
}

/** Evidence as properties with one prefix; what is absent is not stored. */
export function evidenceProperties(evidence: Claim['evidence']): Record<string, string | number> {
  if (!evidence) {
    return {};
  }
  const { text, kind, field, start, end } = evidence;
  return {
    evidenceText: text,
    evidenceKind: kind,
    ...(field === undefined ? {} : { evidenceField: field }),
    ...(start === undefined ? {} : { evidenceStart: start }),
    ...(end === undefined ? {} : { evidenceEnd: end }),
  };
}

/** The assertions that a read paper makes, its steps of descent among them. */
export function assertionsOf(
  paper: string,
  { claims, lineage, source, extractor }: Pick<ReadPaper, 'claims' | 'lineage' | 'source' | 'extractor'>,
): Assertion[] {
  return [
    ...claims.map((claim): Assertion => ({
      key: [paper, claim.relation, claim.concept, source].join('|'),
      subject: paper,
      relation: claim.relation,
      object: claim.concept,
      source,
      extractor,
      confidence: claim.confidence,
      retracted: false,
      ...evidenceProperties(claim.evidence),
    })),
    ...lineage.map((claim) => stepAssertion(paper, claim, source, extractor)),
  ];
}

/** A claim of descent. Its key begins with the step, so that all who claim it stand together in the index. */
export function stepAssertion(
  subject: string,
  claim: LineageClaim,
  source: Source,
  extractor: string,
): Assertion {
  return {
    key: [stepKey(claim), source, subject].join('|'),
    subject,
    relation: claim.relation,
    from: claim.from,
    object: claim.to,
    source,
    extractor,
    confidence: claim.confidence,
    retracted: false,
    ...evidenceProperties(claim.evidence),
  };
}

/** The same claim made by the paper under another id. */
export function ofPaper(assertion: Assertion, paper: string): Assertion {
  const { relation, object, from, source } = assertion;
  const key = isStep(relation)
    ? [stepKey({ from: from!, relation, to: object }), source, paper].join('|')
    : [paper, relation, object, source].join('|');
  return { ...assertion, subject: paper, key };
}

/**
 * The relationships that stand for a paper's assertions. Of several claims of one relationship the strongest source wins, with
 * the best evidence that any has; what a person denies, no other source can claim. What a text seems to say of a concept gives way where
 * a person or the catalogue says anything of it, also where that is denied: what is marked wrong is not to come back as something else.
 */
export function relationshipsOf(
  paper: string,
  assertions: readonly Assertion[],
  resolve: Resolve,
): Relationship[] {
  const standing = assertions.filter(({ retracted, relation }) => !retracted && !isStep(relation));
  const about = ({ relation, object }: Assertion): string => `${relation}|${resolve(object)}`;
  const denied = new Set(
    assertions.filter(({ retracted, source }) => retracted && source === 'asserted').map(about),
  );
  const spokenFor = new Set(
    standing.filter(({ source }) => source !== 'extracted').map(({ object }) => resolve(object)),
  );
  const groups = new Map<string, Assertion[]>();
  for (const assertion of standing) {
    const concept = resolve(assertion.object);
    const givesWay =
      (assertion.source === 'extracted' && spokenFor.has(concept)) ||
      (assertion.source !== 'asserted' && denied.has(about(assertion)));
    if (givesWay) {
      continue;
    }
    const key = `${paper}|${assertion.relation}|${concept}`;
    const group = groups.get(key);
    if (group) {
      group.push(assertion);
    } else {
      groups.set(key, [assertion]);
    }
  }
  return [...groups].map(([key, group]) => {
    const relation = group[0]!.relation as Relation;
    return {
      relation,
      concept: resolve(group[0]!.object),
      properties: { key, rank: RELATIONS.indexOf(relation), ...won(group) },
    };
  });
}

/** The properties of a step of descent that these claims come to, or undefined when none stands. */
export function stepProperties(
  step: Step,
  claims: readonly Assertion[],
): Record<string, unknown> | undefined {
  const standing = claims.filter(({ retracted }) => !retracted);
  if (standing.length === 0) {
    return undefined;
  }
  const { subject } = [...standing].sort(stronger)[0]!;
  return {
    key: stepKey(step),
    ...won(standing),
    ...(subject.startsWith('paper:') ? { paper: subject } : {}),
  };
}

function won(group: readonly Assertion[]): Record<string, unknown> {
  const ranked = [...group].sort(stronger);
  const proven = ranked.find(({ evidenceText }) => evidenceText !== undefined);
  return {
    confidence: ranked[0]!.confidence,
    sources: [...new Set(ranked.map(({ source }) => source))],
    ...(proven ? { ...evidenceOf(proven), evidenceSource: proven.source } : {}),
  };
}

/** The strongest source first, then the surest; the key makes it one order. */
function stronger(a: Assertion, b: Assertion): number {
  return (
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    b.confidence - a.confidence ||
    (a.key < b.key ? -1 : 1)
  );
}

function evidenceOf(assertion: Assertion): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(assertion).filter(([name, value]) => name.startsWith('evidence') && value !== undefined),
  );
}

/** Whether two sets of stored properties are the same. */
export function sameProperties(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));
}

/** The kind that an id is of. */
export function kindOf(id: string): ConceptKind {
  return id.slice(0, id.indexOf(':')).toUpperCase() as ConceptKind;
}
