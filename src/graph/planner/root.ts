import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  getNullableType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { block, withParameters } from '../blocks';
import { type LookupDeclaration, type ReferenceTarget, type TraversalDeclaration } from '../declare';
import { badUserInput, type ErrorCode } from '../errors';
import { lookupBranches, lookupParameter, parseReference, type ReferenceScheme } from '../reference';
import { type Cost } from './compiled';
import { compileConnection } from './connection';
import { compileSelection, type FieldContext } from './fields';
import { declaration, type Owner } from './owner';
import { type FieldArguments, type ParameterReader, type Planning } from './planning';
import { Scope } from './scope';
import { completion, type FieldPlace, type Row, type Shaping } from './shape';
import { bindArguments } from './source';

/** The most nodes that one list of ids may name. */
export const MOST_IDS = 500;

/** The plan of one root field: its one statement, how its records become the answer, and what it may cost. */
export interface RootPlan {
  readonly statement: string;
  readonly parameters: readonly { readonly name: string; readonly read: ParameterReader }[];
  /** Makes the field's value of the statement's records, each a list of columns. @throws GraphQLError */
  readonly shape: (records: readonly Row[], shaping: Shaping) => unknown;
  readonly cost: Cost;
  /** Whether the field may be null; where it may not, a fault in it empties the whole answer. */
  readonly nullable: boolean;
  /** How many subqueries the statement has: each takes the database some 30 ms to plan when it is first seen. */
  readonly calls: number;
}

const NOWHERE: Owner = { variable: '', is: 'map' };

/** Plans one field of the query type. */
export function planRoot(
  planning: Planning,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): RootPlan {
  const declared = declaration(field);
  const place = { coordinate: `${parent.name}.${field.name}`, nodes };
  const scope = new Scope(0);
  const context: FieldContext = { planning, scope, owner: NOWHERE, field, nodes, place };
  const composed = compose(context, declared, place);
  return {
    ...composed,
    nullable: !isNonNullType(field.type),
    parameters: planning.takeParameters(),
    calls: composed.statement.split('CALL (').length - 1,
  };
}

type Composed = Pick<RootPlan, 'statement' | 'shape' | 'cost'>;

function compose(
  context: FieldContext,
  declared: ReturnType<typeof declaration>,
  place: FieldPlace,
): Composed {
  switch (declared?.kind) {
    case 'lookup':
      return isListType(getNullableType(context.field.type))
        ? lookupMany(context, declared)
        : lookupOne(context, declared);
    case 'list':
      return connection(context, declared, '');
    case 'traversal':
      return declared.returns === 'connection'
        ? connection(context, declared, references(context, declared))
        : record(context, declared);
    default:
      throw new Error(`${place.coordinate} does not say where it comes from`);
  }
}

function connection(
  context: FieldContext,
  declared: Parameters<typeof compileConnection>[1],
  before: string,
): Composed {
  const { shape, cost } = compileConnection(context, declared);
  const { scope } = context;
  return {
    statement: `${before}${scope.subqueries()}RETURN ${scope.list()} AS value`,
    shape: (records, shaping) => shape(records[0]![0] as Row, shaping),
    cost,
  };
}

/** A block that returns one row, whose columns are the object's fields. */
function record(context: FieldContext, declared: TraversalDeclaration): Composed {
  const { planning, scope, field, nodes, place } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const text = withParameters(block(declared.block), bindArguments(planning, given, declared));
  const variable = 'r0';
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const compiled = compileSelection(planning, scope, { variable, is: 'map' }, type, nodes);
  const columns = declared.columns.map((column) => `${column}: ${column}`).join(', ');
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  return {
    statement: `CALL () {\n${text}\n}\nWITH {${columns}} AS ${variable}\n${scope.subqueries()}RETURN ${scope.list()} AS value`,
    shape: (records, shaping) => complete(records[0]?.[0], shaping),
    cost: (values) => declared.cost + compiled.cost(values),
  };
}

function schemeOf(given: FieldArguments, argument: string, target: ReferenceTarget): ReferenceScheme {
  return given.decide((values) => parseReference(values[argument] as string, target).scheme);
}

/** The label test that a reference's target needs; a global id may be of anything. */
function only(target: ReferenceTarget, variable: string): string {
  return target === 'Entity' ? '' : ` WHERE ${variable}:${target}`;
}

function lookupOne(context: FieldContext, declared: LookupDeclaration): Composed {
  const { planning, scope, field, nodes, place } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const { argument, target } = declared;
  const scheme = schemeOf(given, argument, target);
  const reference = planning.parameter(given.source, argument, (values) =>
    lookupParameter(parseReference(values[argument] as string, target)),
  );
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const compiled = compileSelection(planning, scope, { variable: 'n0', is: 'node' }, type, nodes);
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  const statement = [
    `CALL () {\n${lookupBranches([scheme], reference)}\n}`,
    `WITH found AS n0${only(target, 'n0')}`,
    ...(scheme === 'id' ? [] : ['WITH n0 ORDER BY n0.id LIMIT 10']),
    `${scope.subqueries()}RETURN ${scope.list()} AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name`,
  ].join('\n');
  return {
    statement,
    shape: (records, shaping) => {
      if (records.length > 1) {
        throw ambiguous(
          given.source.node,
          shaping,
          records,
          String(shaping.values.of(given.source)[argument]),
        );
      }
      return complete(records[0]?.[0], shaping);
    },
    cost: (values) => 1 + compiled.cost(values),
  };
}

function ambiguous(node: FieldNode, shaping: Shaping, records: readonly Row[], asked: string): GraphQLError {
  const candidates = records.map((record) => ({ id: record[1], name: record[2] }));
  return new GraphQLError(
    `${JSON.stringify(asked)} means several things: ${candidates.map(({ id }) => String(id)).join(', ')}.`,
    {
      nodes: [node],
      path: [...shaping.path],
      extensions: { code: 'AMBIGUOUS_ID' satisfies ErrorCode, candidates },
    },
  );
}

function readIds(values: Readonly<Record<string, unknown>>, argument: string): string[] {
  const ids = values[argument] as string[];
  if (ids.length > MOST_IDS) {
    throw badUserInput(
      `"${argument}" holds ${ids.length} ids; at most ${MOST_IDS} may be asked for at once.`,
      undefined,
      {
        argument,
      },
    );
  }
  return ids;
}

/** The schemes that a list of ids uses; an empty list is looked up by global id, and finds nothing. */
function schemesOf(given: FieldArguments, argument: string, target: ReferenceTarget): ReferenceScheme[] {
  const text = given.decide((values) =>
    [...new Set(readIds(values, argument).map((id) => parseReference(id, target).scheme))].sort().join(','),
  );
  return (text === '' ? ['id'] : text.split(',')) as ReferenceScheme[];
}

function lookupMany(context: FieldContext, declared: LookupDeclaration): Composed {
  const { planning, scope, field, nodes, place } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const { argument, target } = declared;
  const schemes = schemesOf(given, argument, target);
  const references = planning.parameter(given.source, argument, (values) =>
    readIds(values, argument).map((id) => lookupParameter(parseReference(id, target))),
  );
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const compiled = compileSelection(planning, scope, { variable: 'n0', is: 'node' }, type, nodes);
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  const statement = [
    `UNWIND range(0, size(${references}) - 1) AS position`,
    `WITH position, ${references}[position] AS ref`,
    'OPTIONAL CALL (ref) {',
    `CALL (ref) {\n${lookupBranches(schemes, 'ref')}\n}`,
    `WITH found AS n0${only(target, 'n0')}`,
    `${scope.subqueries()}RETURN ${scope.list()} AS value, n0.id AS id, coalesce(n0.title, n0.name) AS name`,
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
      found.forEach((some, i) => {
        if (some.length > 1) {
          throw ambiguous(given.source.node, shaping, some, ids[i]!);
        }
      });
      return complete(
        found.map((some) => some[0]?.[0] ?? null),
        shaping,
      );
    },
    cost: (values) => readIds(values.of(given.source), argument).length * (1 + compiled.cost(values)),
  };
}

/** Resolves the arguments of a root traversal that refer to nodes, before its block runs. */
function references(context: FieldContext, declared: TraversalDeclaration): string {
  const { planning, field, nodes } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  return Object.entries(declared.references ?? {})
    .map(([argument, target]) => {
      const schemes = schemesOf(given, argument, target);
      const parameter = planning.parameter(given.source, `references ${argument}`, (values) =>
        readIds(values, argument).map((id) => ({ text: id, ...lookupParameter(parseReference(id, target)) })),
      );
      return [
        'CALL () {',
        `UNWIND range(0, size(${parameter}) - 1) AS position`,
        `WITH position, ${parameter}[position] AS ref`,
        `OPTIONAL CALL (ref) {\nCALL (ref) {\n${lookupBranches(schemes, 'ref')}\n}`,
        `WITH found${only(target, 'found')}`,
        'RETURN found\n}',
        'WITH position, ref, collect(found) AS found ORDER BY position',
        // A name of several nodes stands for all of them here: a reading list loses nothing by it.
        `RETURN reduce(all = [], some IN collect(found) | all + [one IN some WHERE NOT one IN all]) AS ${argument},`,
        '  [missing IN collect(CASE WHEN found = [] THEN ref.text END) | missing] AS unknownIds',
        '}\n',
      ].join('\n');
    })
    .join('');
}
