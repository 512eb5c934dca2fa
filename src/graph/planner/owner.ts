import { type GraphQLOutputType, type GraphQLSchema, type GraphQLObjectType, getNamedType } from 'graphql';
import { type Declaration, type Narrowing } from '../declare';
import { type FieldArguments } from './planning';

/** What a selection is made on: something bound to a variable of the statement. */
export interface Owner {
  readonly variable: string;
  /** `written`: a map that a mutation returned, in which nodes are ids. */
  readonly is: 'node' | 'relationship' | 'map' | 'written';
  /** The label to be tested before a costly subquery runs, where the variable may hold nodes of other labels. */
  readonly guard?: string;
  /** Holds all relationships of a row that stands for several; see `oncePerNode`. */
  readonly all?: string;
  /** The arguments of the traversal that a record is of, which bound its lists. */
  readonly given?: FieldArguments;
}

/** The declaration of a field, if it has one. */
export function declaration(field: {
  readonly extensions?: Readonly<Record<string, unknown>>;
}): Declaration | undefined {
  return field.extensions?.['graph'] as Declaration | undefined;
}

/** What a key of an input object does to the rows, if it says so. */
export function narrowing(field: {
  readonly extensions?: Readonly<Record<string, unknown>>;
}): Narrowing | undefined {
  return field.extensions?.['narrow'] as Narrowing | undefined;
}

/** The label of the nodes that an object type stands for; undefined for connections, edges and records. */
export function labelOf(type: GraphQLObjectType): string | undefined {
  return type.extensions['label'] as string | undefined;
}

/** Whether a type stands for nodes of the graph: an object type with a label, or an interface or union of such. */
export function isNodeType(schema: GraphQLSchema, type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if ('getFields' in named && 'isTypeOf' in named) {
    return labelOf(named as GraphQLObjectType) !== undefined;
  }
  return (
    'resolveType' in named &&
    schema.getPossibleTypes(named).every((possible) => labelOf(possible) !== undefined)
  );
}

/** Whether a type is a Relay connection. */
export function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}
