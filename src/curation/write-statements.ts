import { type ManagedTransaction } from 'neo4j-driver';
import { codedError } from '../graph/errors';
import { evidenceProperties, type Assertion } from '../ingest/claims';
import { NO_LINKS } from '../ingest/link-concepts';
import { type ClaimEvidence } from '../ingest/record';
import { rowsOf } from '../ingest/run-block';
import { writeClaims } from '../ingest/write-claims';
import { type Relation } from '../knowledge/kinds';
import { type Given } from './arguments';
import { claimsOf, type Claims } from './claims-of-paper';
import { curated, type Curation, type Done } from './curated';
import { findNode } from './find-nodes';
import { hierarchyOf } from '../ingest/read-hierarchy';
import { maybeText, refuse } from './texts';

/** What wrote an assertion that a person made. */
const PERSON = 'person.1';

interface Named extends Given {
  readonly paper: string;
  readonly relation: Relation;
  readonly concept: string;
}

/** A statement as the arguments name it, with what is said of it. */
interface Found {
  readonly paper: string;
  readonly concept: string;
  readonly relation: Relation;
  /** The key of a person's word on it. */
  readonly key: string;
  /** Everything that is claimed of the paper. */
  readonly claims: Claims;
  /** A person's word on it. */
  readonly word?: Assertion;
}

export const addStatement = curated<Named & { confidence: number; evidence?: string | null }>(
  'ADD_STATEMENT',
  async (curation, given) => {
    confidenceOf('confidence', given.confidence);
    const found = await find(curation.transaction, given);
    const evidence = await evidenceOf(curation.transaction, found.paper, 'evidence', given.evidence);
    const word = said(curation, found, given.confidence, evidenceProperties(evidence));
    return finish(curation, [{ found, word }]);
  },
);

export const correctStatement = curated<
  Named & {
    to: {
      readonly relation?: Relation | null;
      readonly concept?: string | null;
      readonly confidence?: number | null;
      readonly evidence?: string | null;
    };
  }
>('CORRECT_STATEMENT', async (curation, given) => {
  const { to } = given;
  if (Object.values(to).every((value) => value == null)) {
    throw refuse('to', 'says nothing of what the statement is to be.');
  }
  if (to.confidence != null) {
    confidenceOf('to.confidence', to.confidence);
  }
  const { transaction } = curation;
  const before = await find(transaction, given);
  const standing = before.claims.statement(before);
  if (!standing) {
    throw notStated(before);
  }
  const after = await find(
    transaction,
    {
      paper: before.paper,
      relation: to.relation ?? before.relation,
      concept: to.concept ?? before.concept,
    },
    'to.concept',
  );
  const evidence = await evidenceOf(transaction, before.paper, 'to.evidence', to.evidence);
  const word = said(
    curation,
    after,
    to.confidence ?? (standing['confidence'] as number),
    evidence ? evidenceProperties(evidence) : storedEvidence(standing),
  );
  return finish(
    curation,
    after.key === before.key
      ? [{ found: after, word }]
      : [
          { found: after, word },
          { found: before, word: denied(curation, before) },
        ],
  );
});

export const retractStatement = curated<Named>('RETRACT_STATEMENT', async (curation, given) => {
  const found = await find(curation.transaction, given);
  if (!found.claims.statement(found)) {
    throw notStated(found);
  }
  return finish(curation, [{ found, word: denied(curation, found) }]);
});

export const restoreStatement = curated<Named>('RESTORE_STATEMENT', async (curation, given) => {
  const found = await find(curation.transaction, given);
  const { word } = found;
  if (!word?.retracted) {
    throw codedError('NOT_STATED', 'Nobody marked this statement wrong.', {
      paper: found.paper,
      relation: found.relation,
      concept: found.concept,
    });
  }
  const { stood, ...rest } = word;
  return finish(curation, [{ found, word: stood ? { ...rest, retracted: false } : undefined }]);
});

function confidenceOf(argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw refuse(argument, `is ${value}; a confidence is from 0 to 1.`);
  }
}

function notStated({ paper, relation, concept }: Found): Error {
  return codedError('NOT_STATED', `${paper} does not state ${relation} of ${concept}.`, {
    paper,
    relation,
    concept,
  });
}

async function find(
  transaction: ManagedTransaction,
  given: Pick<Named, 'paper' | 'relation' | 'concept'>,
  argument = 'concept',
): Promise<Found> {
  const { relation } = given;
  const paper = (await findNode(transaction, 'paper', given.paper, 'Paper')).id;
  const { id: concept, labels } = await findNode(transaction, argument, given.concept, 'Concept');
  if (relation === 'ABOUT' && !labels.includes('Topic')) {
    throw codedError('WRONG_KIND', `A paper is ABOUT topics only; ${concept} is none.`, {
      argument,
      id: given.concept,
    });
  }
  const claims = await claimsOf(transaction, paper);
  return {
    paper,
    concept,
    relation,
    claims,
    ...claims.word(relation, concept, [paper, relation, concept, 'asserted'].join('|')),
  };
}

function said(
  { by, at }: Curation,
  { paper, relation, concept, key }: Found,
  confidence: number,
  evidence: Record<string, unknown>,
): Assertion {
  return {
    key,
    subject: paper,
    relation,
    object: concept,
    source: 'asserted',
    extractor: PERSON,
    confidence,
    retracted: false,
    by,
    at,
    ...evidence,
  };
}

function denied(curation: Curation, found: Found): Assertion {
  const { word } = found;
  return word
    ? { ...word, retracted: true, by: curation.by, at: curation.at, stood: true }
    : { ...said(curation, found, 1, {}), retracted: true };
}

function storedEvidence(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) => name.startsWith('evidence') && name !== 'evidenceSource' && value !== null,
    ),
  );
}

/** Evidence that a person gives: a quotation where the paper says so in these very words. */
async function evidenceOf(
  transaction: ManagedTransaction,
  paper: string,
  argument: string,
  given: string | null | undefined,
): Promise<ClaimEvidence | undefined> {
  const text = maybeText(argument, given, { most: 2_000, lines: true });
  if (text === undefined) {
    return undefined;
  }
  const [texts] = await rowsOf<{ title: string; abstract: string | null }>(
    transaction,
    'curation/texts-of-paper',
    { id: paper },
  );
  for (const field of ['abstract', 'title'] as const) {
    const start = texts?.[field]?.indexOf(text) ?? -1;
    if (start >= 0) {
      return { kind: 'QUOTE', text, field, start, end: start + text.length };
    }
  }
  return { kind: 'PARAPHRASE', text };
}

interface Change {
  readonly found: Found;
  /** What a person says of it now; nothing where nobody does any more. */
  readonly word: Assertion | undefined;
}

/** Writes what persons say of statements of one paper, and tells what stands of the first of them. */
async function finish({ transaction }: Curation, changes: readonly [Change, ...Change[]]): Promise<Done> {
  const [{ found }] = changes;
  const { paper, concept, claims } = found;
  await writeClaims(
    transaction,
    [
      {
        id: paper,
        before: [paper],
        readings: [],
        said: changes.flatMap(({ word }) => word ?? []),
        unsaid: changes.flatMap((change) => (change.word ? [] : [change.found.key])),
      },
    ],
    NO_LINKS,
    await hierarchyOf(transaction),
    () => Promise.resolve(),
  );
  const after = claims.with(
    new Set(changes.map((change) => change.found.key)),
    changes.flatMap(({ word }) => word ?? []),
  );
  const statement = after.statement(found);
  return {
    payload: {
      paper,
      concept,
      statement: statement ? { relation: found.relation, concept, ...shown(statement) } : null,
    },
    nodes: [paper, ...changes.map((change) => change.found.concept)],
    details: changes.map((change) => ({
      of: paper,
      what: `${change.found.relation} ${change.found.concept}`,
      before: shown(claims.statement(change.found)),
      after: shown(after.statement(change.found)),
    })),
  };
}

/** A relationship's properties as the schema's `Statement` has them. */
function shown(properties: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> | null {
  if (!properties) {
    return null;
  }
  const { confidence, sources, evidenceText, evidenceKind, evidenceField, evidenceStart, evidenceEnd } =
    properties;
  const evidence = {
    text: evidenceText,
    kind: evidenceKind,
    field: evidenceField ?? null,
    start: evidenceStart ?? null,
    end: evidenceEnd ?? null,
    source: properties['evidenceSource'],
  };
  return { confidence, sources, evidence: evidenceText === undefined ? [] : [evidence] };
}
