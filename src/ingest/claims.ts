import { RELATIONS, type Relation } from '../knowledge/kinds';
import { SOURCES, type Claim, type ReadPaper, type Source } from './record';

/** A claim as the graph keeps it: an `Assertion` node. */
export interface Assertion {
  readonly key: string;
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  readonly source: Source;
  readonly extractor: string;
  readonly confidence: number;
  readonly retracted: boolean;
  readonly evidenceText?: string;
  readonly evidenceKind?: string;
  readonly evidenceField?: string;
  readonly evidenceStart?: number;
  readonly evidenceEnd?: number;
}

/** A relationship between a paper and a concept as the graph should have it. */
export interface Relationship {
  readonly relation: Relation;
  readonly concept: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly key: string };
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

/** The assertions that a read paper makes. */
export function assertionsOf(paper: string, { claims, source, extractor }: ReadPaper): Assertion[] {
  return claims.map((claim) => ({
    key: [paper, claim.relation, claim.concept, source].join('|'),
    subject: paper,
    relation: claim.relation,
    object: claim.concept,
    source,
    extractor,
    confidence: claim.confidence,
    retracted: false,
    ...evidenceProperties(claim.evidence),
  }));
}

/**
 * The relationships that stand for a paper's assertions. Of several claims of one relationship the strongest source wins. What a
 * text seems to say of a concept gives way where a person or the catalogue says anything of it.
 */
export function relationshipsOf(paper: string, assertions: readonly Assertion[]): Relationship[] {
  const standing = assertions.filter(({ retracted }) => !retracted);
  const spokenFor = new Set(
    standing.filter(({ source }) => source !== 'extracted').map(({ object }) => object),
  );
  const groups = new Map<string, Assertion[]>();
  for (const assertion of standing) {
    if (assertion.source === 'extracted' && spokenFor.has(assertion.object)) {
      continue;
    }
    const key = `${paper}|${assertion.relation}|${assertion.object}`;
    groups.set(key, [...(groups.get(key) ?? []), assertion]);
  }
  return [...groups].map(([key, group]) => {
    const ranked = [...group].sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source));
    const winner = ranked[0]!;
    const evidence = Object.fromEntries(
      Object.entries(winner).filter(([name, value]) => name.startsWith('evidence') && value !== undefined),
    );
    return {
      relation: winner.relation,
      concept: winner.object,
      properties: {
        key,
        rank: RELATIONS.indexOf(winner.relation),
        confidence: winner.confidence,
        sources: [...new Set(ranked.map(({ source }) => source))],
        ...evidence,
        ...(Object.keys(evidence).length > 0 ? { evidenceSource: winner.source } : {}),
      },
    };
  });
}

/** Whether two sets of stored properties are the same. */
export function sameProperties(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));
}
