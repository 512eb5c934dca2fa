import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import {
  type EdgeDeclaration,
  type EmbeddedDeclaration,
  type EndDeclaration,
  type Order,
  type TraversalDeclaration,
} from '../declare';
import { callBlock, callHead, columnsOf, UNKNOWN_IDS } from './block-call';
import { type Compiled, type Cost } from './compiled';
import { compileSelection, type FieldContext } from './fields';
import { declaration, isNodeType, labelOf, type Owner } from './owner';
import { collect } from './selection';
import { RESULT, Scope } from './scope';
import { completion, objectShape, type Row } from './shape';
import { edgePattern } from './source';

/** How many nodes a list that is no connection holds at the most. */
const LIST_LIMIT = 100;

/** The node, the record, or the list of these that a field leads to, where it is no connection. */
export function compileRelated(
  context: FieldContext,
  declared: EdgeDeclaration | TraversalDeclaration,
): Compiled {
  const { planning, scope, field, nodes, place } = context;
  const inner = new Scope(scope.depth + 1);
  const many = isListType(getNullableType(field.type));
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const is = isNodeType(planning.schema, field.type) || declared.kind === 'edge' ? 'node' : 'map';
  const variable = `${is === 'node' ? 'n' : 'r'}${inner.depth}`;
  const given = planning.argumentsOf(field, nodes[0]!);
  const compiled = compileSelection(planning, inner, { variable, is, given }, type, nodes);
  // A record says which ids nothing has, where the block's arguments are ids.
  const unknown = declared.kind === 'traversal' && declared.references ? [UNKNOWN_IDS] : [];
  const lines =
    declared.kind === 'edge'
      ? edgeLines(context, declared, variable, many)
      : [
          callBlock(context, declared),
          `WITH ${is === 'node' ? 'node' : columnsOf(declared, ...unknown)} AS ${variable}`,
        ];
  const at = scope.call(
    [
      `${callHead(context)} {`,
      ...lines,
      `${inner.subqueries()}RETURN collect(${inner.list()})${many ? '' : '[0]'} AS ${RESULT}`,
      '}',
    ].join('\n'),
  );
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  const [base, most] =
    declared.kind === 'edge' ? [0, LIST_LIMIT] : [declared.cost, declared.pool ?? LIST_LIMIT];
  const rows = many ? most : 1;
  return {
    shape: (row, shaping) => complete(row[at], shaping),
    cost: (values) => base + rows * (1 + compiled.cost(values)),
  };
}

function edgeLines(
  { owner }: FieldContext,
  declared: EdgeDeclaration,
  variable: string,
  many: boolean,
): string[] {
  const orders = declared.orders as Order | undefined;
  const by = orders ? ` ORDER BY ${orders.keys.map((key) => `${variable}.${key.property}`).join(', ')}` : '';
  return [
    `MATCH ${edgePattern(declared, owner.variable, '', variable, declared.types, declared.to ?? '')}`,
    `WITH ${variable}${by} LIMIT ${many ? LIST_LIMIT : 1}`,
  ];
}

/** How many items a list in a record has, where its declaration does not say. */
const FEW = 10;

/**
 * A field of a map that a block returned: a map, a node, or a list of them. Where nothing below it needs a subquery, a
 * list comprehension does; it is cheaper than a `CALL`.
 */
export function compileMapField(context: FieldContext, is: Owner['is']): Compiled {
  return compileHeld(context, is, `${context.owner.variable}.${context.field.name}`);
}

/** The node that a relationship leads from, or to. */
export function compileEnd(context: FieldContext, { of }: EndDeclaration): Compiled {
  return compileHeld(context, 'node', `${of}Node(${context.owner.variable})`);
}

function compileHeld(context: FieldContext, is: Owner['is'], value: string): Compiled {
  const { planning, scope, owner, field, nodes, place } = context;
  const inner = new Scope(scope.depth + 1);
  const variable = `m${inner.depth}`;
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const many = isListType(getNullableType(field.type));
  const { given } = owner;
  const compiled = compileSelection(planning, inner, { variable, is, given }, type, nodes);
  const items = many ? `coalesce(${value}, [])` : `[${value}]`;
  const present = many ? '' : ` WHERE ${variable} IS NOT NULL`;
  const one = many ? '' : '[0]';
  const byId = owner.is === 'written' && is === 'node';
  const unwound = byId
    ? [
        `UNWIND range(0, size(${items}) - 1) AS position`,
        `MATCH (${variable}:${labelOfIds(type)} {id: ${items}[position]})`,
        `WITH ${variable} ORDER BY position`,
      ]
    : [`UNWIND ${items} AS ${variable}`, ...(many ? [] : [`WITH ${variable}${present}`])];
  const at =
    inner.calls === 0 && !byId
      ? scope.value(`[${variable} IN ${items}${present} | ${inner.list()}]${one}`)
      : scope.call(
          [
            `CALL (${owner.variable}) {`,
            ...unwound,
            `${inner.subqueries()}RETURN collect(${inner.list()})${one} AS ${RESULT}`,
            '}',
          ].join('\n'),
        );
  const complete = completion(field.type, place, (row, shaping) => compiled.shape(row as Row, shaping));
  const size = sizeOf(context);
  return {
    shape: (row, shaping) => complete(row[at], shaping),
    cost: (values) => size(values) * (1 + compiled.cost(values)),
  };
}

/** The label under which the ids of a type are unique: what is no `Node`, such as a note, has one of its own. */
function labelOfIds(type: GraphQLCompositeType): string {
  const isNode = isAbstractType(type) || type.getInterfaces().some(({ name }) => name === 'Node');
  return isNode ? 'Entity' : labelOf(type)!;
}

/** How many items a list in a record has at the most; a single one counts as one. */
function sizeOf({ field, owner }: FieldContext): Cost {
  const declared = declaration(field);
  if (declared?.kind !== 'column') {
    return () => (isListType(getNullableType(field.type)) ? FEW : 1);
  }
  const { most, asMany } = declared;
  return (values) => {
    const given = asMany && owner.given ? values.of(owner.given.source)[asMany] : undefined;
    const bound = Array.isArray(given) ? given.length : typeof given === 'number' ? given : most;
    return Math.min(bound, most);
  };
}

/** The fields of a record whose values are properties of the owner, under a prefix. */
export function compileEmbeddedRecord(
  { planning, scope, owner, field, nodes }: FieldContext,
  declared: EmbeddedDeclaration,
): Compiled {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const selected = collect(
    planning,
    type,
    nodes.map((node) => node.selectionSet),
  );
  const fields = [...selected].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') {
      return { key, shape: () => type.name };
    }
    const at = scope.value(`${owner.variable}.${declared.prefix}${name[0]!.toUpperCase()}${name.slice(1)}`);
    const complete = completion(type.getFields()[name]!.type, {
      coordinate: `${type.name}.${name}`,
      nodes: fieldNodes,
    });
    return { key, shape: (row: Row, shaping: Parameters<typeof complete>[1]) => complete(row[at], shaping) };
  });
  return { shape: objectShape(type.name, fields), cost: () => 1 };
}
