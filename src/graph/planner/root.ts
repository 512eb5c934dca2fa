import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { type ManagedTransaction } from 'neo4j-driver';
import {
  type ListDeclaration,
  type LookupDeclaration,
  type MutationDeclaration,
  type TraversalDeclaration,
  type Writing,
} from '../declare';
import { lookupBranches, lookupParameter, parseReference } from '../reference';
import { type Cost } from './compiled';
import { compileConnection } from './connection';
import { compileSelection, compileValue, type FieldContext } from './fields';
import { declaration, isConnection, type Owner } from './owner';
import { type ParameterReader, type Planning } from './planning';
import {
  AMBIGUOUS,
  ambiguous,
  MOST_CANDIDATES,
  only,
  readIds,
  resolveReferences,
  schemesOf,
} from './references';
import { compileRelated } from './related';
import { Scope } from './scope';
import { completion, type Row, type Shaping } from './shape';
import { type RequestValues } from './values';

/** The plan of one root field: its one statement, how its records become the answer, and what it may cost. */
export interface RootPlan {
  readonly statement: string;
  readonly parameters: readonly { readonly name: string; readonly read: ParameterReader }[];
  /** Of a mutation: writes, and returns what the statement takes as `$written`. */
  readonly write?: Write;
  /** Makes the field's value of the statement's records, each a list of columns. @throws GraphQLError */
  readonly shape: (records: readonly Row[], shaping: Shaping) => unknown;
  readonly cost: Cost;
  /** Whether the field may be null; where it may not, a fault in it empties the whole answer. */
  readonly nullable: boolean;
  /** How many subqueries the statement has: each takes the database some 30 ms to plan when it is first seen. */
  readonly calls: number;
}

export type Write = (
  transaction: ManagedTransaction,
  values: RequestValues,
  writing: Writing,
) => Promise<Record<string, unknown>>;

const NOWHERE: Owner = { variable: '', is: 'map' };

/** Plans one field of the query or the mutation type. */
export function planRoot(
  planning: Planning,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): RootPlan {
  const place = { coordinate: `${parent.name}.${field.name}`, nodes };
  const composed = compose({ planning, scope: new Scope(0), owner: NOWHERE, field, nodes, place });
  return {
    ...composed,
    nullable: !isNonNullType(field.type),
    parameters: planning.takeParameters(),
    calls: composed.statement.split('CALL (').length - 1,
  };
}

type Composed = Pick<RootPlan, 'statement' | 'shape' | 'cost' | 'write'>;

function compose(context: FieldContext): Composed {
  const declared = declaration(context.field);
  switch (declared?.kind) {
    case 'lookup':
      return isListType(getNullableType(context.field.type))
        ? lookupMany(context, declared)
        : lookupOne(context, declared);
    case 'mutation':
      return mutation(context, declared);
    case 'list':
      return standing(context, declared);
    case 'traversal':
      return declared.references ? referring(context, declared) : standing(context, declared);
    default:
      throw new Error(`${context.place.coordinate} does not say where it comes from`);
  }
}

/** A list of a label, or what a block makes of arguments that are values. */
function standing(context: FieldContext, declared: ListDeclaration | TraversalDeclaration): Composed {
  const { shape, cost } =
    declared.kind === 'list' || isConnection(context.field.type)
      ? compileConnection(context, declared)
      : compileRelated(context, declared);
  const { scope } = context;
  return {
    statement: `${scope.subqueries()}RETURN ${scope.list()} AS value`,
    shape: (records, shaping) => shape(records[0]![0] as Row, shaping),
    cost,
  };
}

/** What a block makes of nodes that arguments refer to: these are found first, and one that is ambiguous is the field's error. */
function referring(context: FieldContext, declared: TraversalDeclaration): Composed {
  const { statement, shape, cost } = standing(context, declared);
  const resolving = resolveReferences(context, declared);
  return {
    statement: `${resolving}${statement}, ${AMBIGUOUS}`,
    shape: (records, shaping) => {
      const [asked, candidates] = (records[0]![1] as readonly [string, Row[]][])[0] ?? [];
      if (asked !== undefined) {
        throw ambiguous(context.nodes[0]!, [...shaping.path], asked, candidates!);
      }
      return shape(records, shaping);
    },
    cost,
  };
}

/** What was written is a map that holds the field's value under its name: it is read as a field of any map is. */
function mutation(context: FieldContext, declared: MutationDeclaration): Composed {
  const { planning, scope, field, nodes } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const { source } = given;
  const { shape, cost } = compileValue({ ...context, owner: { variable: 'written', is: 'written', given } });
  return {
    write: async (transaction, values, writing) => ({
      [field.name]: await declared.write(transaction, values.of(source) as never, writing),
    }),
    statement: `WITH $written AS written\n${scope.subqueries()}RETURN ${scope.list()} AS value`,
    shape: (records, shaping) => shape(records[0]![0] as Row, shaping),
    cost: (values) => declared.cost + cost(values),
  };
}

/** Name and id of a found node, by which the candidates of an ambiguous reference are told. */
const CANDIDATE = 'n0.id AS id, coalesce(n0.title, n0.name) AS name';

function lookupOne(context: FieldContext, { argument, target }: LookupDeclaration): Composed {
  const { planning, scope, field, nodes, place } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const scheme = given.decide((values) => parseReference(values[argument] as string, target).scheme);
  const reference = planning.parameter(given.source, argument, (values) =>
    lookupParameter(parseReference(values[argument] as string, target)),
  );
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const compiled = compileSelection(planning, scope, { variable: 'n0', is: 'node' }, type, nodes);
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  const statement = [
    `CALL () {\n${lookupBranches([scheme], reference)}\n}`,
    `WITH found AS n0${only(target, 'n0')}`,
    ...(scheme === 'id' ? [] : [`WITH n0 ORDER BY n0.id LIMIT ${MOST_CANDIDATES}`]),
    `${scope.subqueries()}RETURN ${scope.list()} AS value, ${CANDIDATE}`,
  ].join('\n');
  return {
    statement,
    shape: (records, shaping) => {
      if (records.length > 1) {
        const asked = shaping.values.of(given.source)[argument] as string;
        throw ambiguous(
          given.source.node,
          [...shaping.path],
          asked,
          records.map((record) => record.slice(1)),
        );
      }
      return complete(records[0]?.[0], shaping);
    },
    cost: (values) => 1 + compiled.cost(values),
  };
}

function lookupMany(context: FieldContext, { argument, target }: LookupDeclaration): Composed {
  const { planning, scope, field, nodes, place } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const schemes = schemesOf(given, argument, target);
  const references = planning.parameter(given.source, argument, (values) =>
    readIds(values, argument).map((id) => lookupParameter(parseReference(id, target))),
  );
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const compiled = compileSelection(planning, scope, { variable: 'n0', is: 'node' }, type, nodes);
  const complete = completion(field.type, place, (row, shaping) => {
    // An executor takes an error for an item that failed; otherwise it is thrown where the item may be null.
    if (!(row instanceof GraphQLError)) {
      return compiled.shape(row as Row, shaping);
    }
    if (shaping.as === 'source') {
      return row;
    }
    throw row;
  });
  const statement = [
    `UNWIND range(0, size(${references}) - 1) AS position`,
    `WITH position, ${references}[position] AS ref`,
    'OPTIONAL CALL (ref) {',
    `CALL (ref) {\n${lookupBranches(schemes, 'ref')}\n}`,
    `WITH found AS n0${only(target, 'n0')}`,
    ...(schemes.join() === 'id' ? [] : [`WITH n0 ORDER BY n0.id LIMIT ${MOST_CANDIDATES}`]),
    `${scope.subqueries()}RETURN ${scope.list()} AS value, ${CANDIDATE}`,
    '}',
    'RETURN value, id, name, position ORDER BY position, id',
  ].join('\n');
  return {
    statement,
    shape: (records, shaping) => {
      const ids = readIds(shaping.values.of(given.source), argument);
      const found: Row[][] = ids.map(() => []);
      for (const record of records) {
        found[record[3] as number]!.push(record);
      }
      const items = found.map((some, i) =>
        some.length < 2
          ? (some[0]?.[0] ?? null)
          : ambiguous(
              given.source.node,
              [...shaping.path, i],
              ids[i]!,
              some.map((record) => record.slice(1)),
            ),
      );
      return complete(items, shaping);
    },
    cost: (values) => readIds(values.of(given.source), argument).length * (1 + compiled.cost(values)),
  };
}
