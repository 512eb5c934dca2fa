import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  getNullableType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { type ComputedDeclaration, type EmbeddedDeclaration } from '../declare';
import { free, sum, type Compiled } from './compiled';
import { compileConnection } from './connection';
import { declaration, isConnection, isNodeType, labelOf, type Owner } from './owner';
import { type Planning } from './planning';
import { compileEmbeddedRecord, compileEnd, compileMapField, compileRelated } from './related';
import { collect } from './selection';
import { type Scope } from './scope';
import { completion, objectShape, type FieldPlace, type Row, type Shaping } from './shape';

/** One field of an object, wherever it stands in the document. */
export interface FieldContext {
  readonly planning: Planning;
  readonly scope: Scope;
  readonly owner: Owner;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly place: FieldPlace;
}

/** Compiles what is selected of a node, an edge or a record of an object, interface or union type. */
export function compileSelection(
  planning: Planning,
  scope: Scope,
  owner: Owner,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): Compiled {
  if (!isAbstractType(type)) {
    return compileObject(planning, scope, owner, type, nodes);
  }
  const possible = planning.schema.getPossibleTypes(type);
  const tests = possible.map((object, i) => `WHEN ${owner.variable}:${labelOf(object)} THEN ${i}`);
  const at = scope.value(`CASE ${tests.join(' ')} END`);
  const compiled = possible.map((object) =>
    compileObject(planning, scope, { ...owner, guard: labelOf(object) }, object, nodes),
  );
  return {
    shape: (row, shaping) => {
      const chosen = compiled[row[at] as number];
      return chosen ? chosen.shape(row, shaping) : null;
    },
    // A node is of one type, so the dearest of them is what it may cost.
    cost: (values) => Math.max(...compiled.map((one) => one.cost(values))),
  };
}

function compileObject(
  planning: Planning,
  scope: Scope,
  owner: Owner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Compiled {
  const definitions = type.getFields();
  const selected = collect(
    planning,
    type,
    nodes.map((node) => node.selectionSet),
  );
  const fields = [...selected].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') {
      return { key, shape: () => type.name, cost: free };
    }
    const field = definitions[name]!;
    const place = { coordinate: `${type.name}.${name}`, nodes: fieldNodes };
    return { key, ...compileField({ planning, scope, owner, field, nodes: fieldNodes, place }) };
  });
  return { shape: objectShape(type.name, fields), cost: sum(fields.map((field) => field.cost)) };
}

/** Compiles one field: what kind of field it is decides how. */
export function compileField(context: FieldContext): Compiled {
  const { field, owner, planning } = context;
  planning.count();
  const declared = declaration(field);
  switch (declared?.kind) {
    case 'edge':
    case 'traversal':
      return isConnection(field.type)
        ? compileConnection(context, declared)
        : compileRelated(context, declared);
    case 'computed':
      return compileComputed(context, declared);
    case 'embedded':
      return compileEmbedded(context, declared);
    case 'relationshipType':
      return declared.all
        ? compileRelationshipTypes(context)
        : compileExpression(context, `type(${owner.variable})`);
    case 'end':
      return compileEnd(context, declared);
    case 'property':
      return compileExpression(context, `${owner.variable}.${declared.property}`);
    case 'list':
    case 'lookup':
    case 'mutation':
      throw new Error(`${context.place.coordinate} is declared as a root field`);
    case 'column':
    case undefined:
      break;
  }
  return compileValue(context);
}

/** Compiles a field that has its value under its own name: a property of a node or a relationship, or what a map holds. */
export function compileValue(context: FieldContext): Compiled {
  const { field, owner, planning } = context;
  if (isLeafType(getNamedType(field.type))) {
    return compileExpression(context, `${owner.variable}.${field.name}`);
  }
  if (owner.is !== 'map' && owner.is !== 'written') {
    throw new Error(`${context.place.coordinate} does not say where it comes from`);
  }
  return compileMapField(context, isNodeType(planning.schema, field.type) ? 'node' : owner.is);
}

/** The types of all relationships that a row stands for, in the order of their enum. */
function compileRelationshipTypes({ scope, owner, field, place }: FieldContext): Compiled {
  const at = scope.value(owner.all ? `[one IN ${owner.all} | type(one)]` : `[type(${owner.variable})]`);
  const order = (getNamedType(field.type) as GraphQLEnumType)
    .getValues()
    .map(({ value }) => value as unknown);
  const complete = completion(field.type, place);
  return {
    shape: (row, shaping) => {
      const types = row[at] as readonly string[];
      return complete(
        types.length < 2 ? types : [...types].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
        shaping,
      );
    },
    cost: free,
  };
}

function compileExpression({ scope, field, place }: FieldContext, expression: string): Compiled {
  const at = scope.value(expression);
  const complete = completion(field.type, place);
  return { shape: (row, shaping) => complete(row[at], shaping), cost: free };
}

function compileComputed(
  { planning, scope, owner, field, nodes, place }: FieldContext,
  declared: ComputedDeclaration,
): Compiled {
  const positions = declared.from.map((property) => scope.value(`${owner.variable}.${property}`));
  const compute = declared.compute as (...values: unknown[]) => unknown;
  const type = getNamedType(field.type);
  const record = isLeafType(type) ? undefined : recordShape(planning, type as GraphQLObjectType, nodes);
  const complete = completion(field.type, place, record);
  return {
    shape: (row, shaping) => complete(compute(...positions.map((at) => row[at])), shaping),
    cost: free,
  };
}

/** What is selected of a plain object, whose properties are the type's fields. */
function recordShape(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): (value: unknown, shaping: Shaping) => unknown {
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
    const field = type.getFields()[name]!;
    const inner = getNamedType(field.type);
    const complete = completion(
      field.type,
      { coordinate: `${type.name}.${name}`, nodes: fieldNodes },
      isLeafType(inner) ? undefined : recordShape(planning, inner as GraphQLObjectType, fieldNodes),
    );
    return { key, shape: (row: Row, shaping: Shaping) => complete(Reflect.get(row, name), shaping) };
  });
  const shape = objectShape(type.name, fields);
  return (value, shaping) => shape(value as Row, shaping);
}

function compileEmbedded(context: FieldContext, declared: EmbeddedDeclaration): Compiled {
  const { scope, field, place } = context;
  const owner = declared.of
    ? ({ variable: `${context.owner.variable}.${declared.of}`, is: 'map' } as const)
    : context.owner;
  const present = scope.value(`${owner.variable}.${declared.present}`);
  const record = compileEmbeddedRecord({ ...context, owner }, declared);
  const complete = completion(field.type, place, (row, shaping) => record.shape(row as never, shaping));
  const many = isListType(getNullableType(field.type));
  return {
    shape: (row, shaping) => {
      const there = row[present] !== null;
      return complete(many ? (there ? [row] : []) : there ? row : null, shaping);
    },
    cost: record.cost,
  };
}
