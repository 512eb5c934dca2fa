import {
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { type RequestValues } from './values';

/** One list of values as a statement returned it. */
export type Row = readonly unknown[];

/** The shaping of one root field's answer. */
export interface Shaping {
  /**
   * `response`: leaves are serialised, and a null where none may be empties the nearest field that may, as an executor
   * would do it. `source`: values are left for graphql-js to complete.
   */
  readonly as: 'response' | 'source';
  /** The request that is answered. */
  readonly values: RequestValues;
  readonly errors: GraphQLError[];
  /** Where in the response the shaping stands. */
  readonly path: (string | number)[];
}

/** Turns a row into a value of the response. */
export type Shape = (row: Row, shaping: Shaping) => unknown;

/** Under this key an object that an executor is to complete carries the name of its type. */
export const TYPE_NAME = Symbol('typeName');

/** Where a field stands in the schema and in the document, for its errors. */
export interface FieldPlace {
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
}

type Complete = (value: unknown, shaping: Shaping) => unknown;

/**
 * Completes a field's raw value by its type (GraphQL spec, 6.4.3): lists, leaves, and nulls where none may be.
 * @param inner what makes a value of the innermost type; for a leaf, nothing needs to be given.
 */
export function completion(type: GraphQLOutputType, place: FieldPlace, inner?: Complete): Complete {
  const complete = completeType(type, place, inner);
  return (value, shaping) => {
    if (shaping.as === 'source') {
      return completeAsSource(type, value, shaping, inner);
    }
    return complete(value, shaping);
  };
}

function completeAsSource(
  type: GraphQLOutputType,
  value: unknown,
  shaping: Shaping,
  inner?: Complete,
): unknown {
  if (value === null || value === undefined) {
    return null;
  }
  if (isNonNullType(type)) {
    return completeAsSource(type.ofType as GraphQLOutputType, value, shaping, inner);
  }
  if (isListType(type)) {
    return (value as unknown[]).map((item) => completeAsSource(type.ofType, item, shaping, inner));
  }
  return inner ? inner(value, shaping) : value;
}

function completeType(type: GraphQLOutputType, place: FieldPlace, inner?: Complete): Complete {
  if (isNonNullType(type)) {
    const complete = completeNonNull(type.ofType as GraphQLOutputType, place, inner);
    return (value, shaping) => {
      const completed = complete(value, shaping);
      if (completed === null || completed === undefined) {
        throw fieldError(`Cannot return null for non-nullable field ${place.coordinate}.`, place, shaping);
      }
      return completed;
    };
  }
  const complete = completeNonNull(type, place, inner);
  return (value, shaping) => {
    const depth = shaping.path.length;
    try {
      return complete(value, shaping);
    } catch (error) {
      if (!(error instanceof GraphQLError)) {
        throw error;
      }
      shaping.errors.push(error);
      shaping.path.length = depth;
      return null;
    }
  };
}

/** As {@link completeType}, but without a place of its own for an error to stop at: the caller has it. */
function completeNonNull(type: GraphQLOutputType, place: FieldPlace, inner?: Complete): Complete {
  if (isListType(type)) {
    const item = completeType(type.ofType as GraphQLOutputType, place, inner);
    return (value, shaping) => {
      if (value === null || value === undefined) {
        return null;
      }
      const { path } = shaping;
      const depth = path.length;
      const items = (value as unknown[]).map((one, i) => {
        path[depth] = i;
        return item(one, shaping);
      });
      path.length = depth;
      return items;
    };
  }
  if (isLeafType(type)) {
    return leaf(type, place);
  }
  return (value, shaping) => (value === null || value === undefined ? null : inner!(value, shaping));
}

function leaf(type: GraphQLLeafType, place: FieldPlace): Complete {
  return (value, shaping) => {
    if (value === null || value === undefined) {
      return null;
    }
    try {
      return type.serialize(value);
    } catch (error) {
      throw fieldError(error instanceof Error ? error.message : String(error), place, shaping);
    }
  };
}

function fieldError(message: string, place: FieldPlace, shaping: Shaping): GraphQLError {
  return new GraphQLError(message, { nodes: place.nodes, path: [...shaping.path] });
}

/** Makes an object of the fields that were selected, in the order of the response. */
export function objectShape(
  typeName: string,
  fields: readonly { readonly key: string; readonly shape: Shape }[],
): Shape {
  return (row, shaping) => {
    const object: Record<string | symbol, unknown> = {};
    if (shaping.as === 'source') {
      object[TYPE_NAME] = typeName;
    }
    const { path } = shaping;
    const depth = path.length;
    for (const { key, shape } of fields) {
      path[depth] = key;
      const value = shape(row, shaping);
      if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true });
      } else {
        object[key] = value;
      }
    }
    path.length = depth;
    return object;
  };
}
