import { Arg, Field, ID, InputType, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { After, First } from '../graph/arguments';
import { Connection, Edge } from '../graph/connection';
import { Graph, Narrows, NodeLabel, planned } from '../graph/declare';
import { badUserInput } from '../graph/errors';
import { Node } from '../graph/node';
import { parseReference } from '../graph/reference';
import { DateTimeScalar } from '../graph/scalars';

/** What a change did. */
export enum ChangeKind {
  UPSERT_PAPERS = 'UPSERT_PAPERS',
  ADD_STATEMENT = 'ADD_STATEMENT',
  CORRECT_STATEMENT = 'CORRECT_STATEMENT',
  RETRACT_STATEMENT = 'RETRACT_STATEMENT',
  RESTORE_STATEMENT = 'RESTORE_STATEMENT',
  ADD_CONCEPT = 'ADD_CONCEPT',
  ADD_ALIASES = 'ADD_ALIASES',
  MERGE_CONCEPTS = 'MERGE_CONCEPTS',
  MERGE_PAPERS = 'MERGE_PAPERS',
  UNDO_MERGE = 'UNDO_MERGE',
  ADD_NOTE = 'ADD_NOTE',
  REMOVE_NOTE = 'REMOVE_NOTE',
  ADD_TAG = 'ADD_TAG',
  REMOVE_TAG = 'REMOVE_TAG',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What a change did.',
  valuesConfig: {
    UPSERT_PAPERS: { description: 'By `upsertPaper` or `upsertPapers`.' },
    ADD_STATEMENT: { description: 'By `addStatement`.' },
    CORRECT_STATEMENT: { description: 'By `correctStatement`.' },
    RETRACT_STATEMENT: { description: 'By `retractStatement`: marked wrong.' },
    RESTORE_STATEMENT: { description: 'By `restoreStatement`: marked wrong no more.' },
    ADD_CONCEPT: { description: 'By `addConcept`.' },
    ADD_ALIASES: { description: 'By `addAliases`.' },
    MERGE_CONCEPTS: { description: 'By `mergeConcepts`.' },
    MERGE_PAPERS: { description: 'By `mergePapers`.' },
    UNDO_MERGE: { description: 'By `undoMerge`.' },
    ADD_NOTE: { description: 'By `addNote`.' },
    REMOVE_NOTE: { description: 'By `removeNote`.' },
    ADD_TAG: { description: 'By `addTag`.' },
    REMOVE_TAG: { description: 'By `removeTag`.' },
  },
});

@ObjectType({ description: 'A node in a list of nodes of any kind.' })
export class NodeEdge extends Edge {
  @Field(() => Node, { description: 'The node.' })
  node: Node;
}

@ObjectType({ description: 'Nodes of any kind, by their ids.' })
export class NodeConnection extends Connection(
  () => NodeEdge,
  () => Node,
) {}

@NodeLabel('ChangeDetail')
@ObjectType({ description: 'One thing that a change made another.' })
export class ChangeDetail {
  @Field(() => ID, { description: 'The node it is of, by its id at the time.' })
  of: string;

  @Field(() => String, {
    description: 'What: a field such as `title`, or a statement such as `USES method:lora`.',
  })
  what: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was; null where there was nothing.' })
  @Graph({ kind: 'computed', from: ['before'], compute: parsed })
  before: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What it became; null where nothing is left.' })
  @Graph({ kind: 'computed', from: ['after'], compute: parsed })
  after: unknown;
}

function parsed(text: string | null): unknown {
  return text === null ? null : (JSON.parse(text) as unknown);
}

@ObjectType({ description: 'A detail of a change in a list of such.' })
export class ChangeDetailEdge extends Edge {
  @Field(() => ChangeDetail, { description: 'The detail.' })
  node: ChangeDetail;
}

@ObjectType({ description: 'The details of a change, in their order.' })
export class ChangeDetailConnection extends Connection(
  () => ChangeDetailEdge,
  () => ChangeDetail,
) {}

@NodeLabel('Change')
@ObjectType({ description: 'What a mutation did: who, when, why, and what was before.' })
export class Change {
  @Field(() => ID, { description: 'Names this change, such as for `undoMerge`.' })
  id: string;

  @Field(() => ChangeKind, { description: 'What it did.' })
  kind: ChangeKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { description: 'The name of the token with which it was made.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who made it.' })
  why: string | null;

  @Field(() => NodeConnection, { description: 'What it changed, as far as that is there still.' })
  @Graph({ kind: 'edge', types: ['CHANGED'], direction: 'out' })
  nodes(@First() _first: number, @After() _after?: string): NodeConnection {
    return planned();
  }

  @Field(() => ChangeDetailConnection, { description: 'What was before, and what is after.' })
  @Graph({
    kind: 'edge',
    types: ['IN_DETAIL'],
    direction: 'out',
    orders: { keys: [{ on: 'node', property: 'position', type: 'int' }] },
  })
  details(@First() _first: number, @After() _after?: string): ChangeDetailConnection {
    return planned();
  }
}

@ObjectType({ description: 'A change in a list of changes.' })
export class ChangeEdge extends Edge {
  @Field(() => Change, { description: 'The change.' })
  node: Change;
}

@ObjectType({ description: 'Changes, the latest first.' })
export class ChangeConnection extends Connection(
  () => ChangeEdge,
  () => Change,
) {}

/** By time, the latest first. */
export const LATEST_FIRST = {
  descending: true,
  keys: [
    { on: 'node', property: 'at', type: 'datetime' },
    { on: 'node', property: 'id', type: 'string' },
  ],
} as const;

@InputType({ description: 'Which changes: those for which everything that is given holds.' })
export class ChangeFilter {
  @Field(() => ID, { nullable: true, description: 'Of the node with this global id, such as `method:lora`.' })
  @Narrows({
    by: 'predicate',
    block: 'curation/of-node',
    start: 'curation/changes-of-node',
    prepare: globalId,
  })
  node?: string;

  @Field(() => [ChangeKind], { nullable: true, description: 'Of these kinds.' })
  @Narrows({ by: 'compare', on: 'node', property: 'kind', operator: 'IN' })
  kind?: ChangeKind[];

  @Field(() => String, { nullable: true, description: 'By the holder of the token of this name.' })
  @Narrows({ by: 'compare', on: 'node', property: 'by', operator: '=' })
  by?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later.' })
  @Narrows({ by: 'predicate', block: 'curation/since', prepare: (value: Date) => value.toISOString() })
  since?: Date;
}

function globalId(text: string): string {
  const { scheme, key } = parseReference(text, 'Entity');
  if (scheme !== 'id') {
    throw badUserInput('A history is asked for by a global id, such as method:lora.', undefined, {
      argument: 'node',
    });
  }
  return key;
}

@Resolver()
export class HistoryQueries {
  @Query(() => ChangeConnection, { description: 'What was changed through this API, the latest first.' })
  @Graph({ kind: 'list', label: 'Change', orders: LATEST_FIRST, narrow: { where: { by: 'fields' } } })
  history(
    @Arg('where', () => ChangeFilter, { nullable: true, description: 'Only changes that fit.' })
    _where: ChangeFilter | undefined,
    @First() _first: number,
    @After() _after?: string,
  ): ChangeConnection {
    return planned();
  }
}
