import { int } from 'neo4j-driver';
import { block, withParameters } from '../blocks';
import { type IntegerBounds, type TraversalDeclaration } from '../declare';
import { badUserInput } from '../errors';
import { type FieldContext } from './fields';
import { declaration } from './owner';
import { type FieldArguments } from './planning';
import { narrow, predicatesOf, preparations, type Condition } from './source';

/**
 * The call of a traversal's block: `this` is the owner, the nodes that arguments refer to have the arguments' names, and
 * every other `$name` is the argument's parameter.
 */
export function callBlock(
  { planning, owner, field, nodes }: FieldContext,
  declared: TraversalDeclaration,
): string {
  const given = planning.argumentsOf(field, nodes[0]!);
  const narrowed: Record<string, readonly Condition[]> = {};
  const bind = (name: string): string => {
    const how = declared.narrow?.[name];
    if (how) {
      // Wherever the block says its name stands the same predicate, of which nothing is found twice.
      narrowed[name] ??= narrow(planning, given, { [name]: how }, { node: 'node', edge: 'r' }).conditions;
      const predicates = predicatesOf(narrowed[name]);
      return predicates.length > 0 ? `(${predicates.join(' AND ')})` : 'true';
    }
    const bounds = declared.integers?.[name];
    return bounds ? integer(given, name, bounds, bindValue) : bindValue(name, declared.prepare?.[name]);
  };
  const bindValue = (name: string, prepare?: (value: never, all: never) => unknown): string =>
    planning.parameter(given.source, name, (values) => {
      const value = values[name] ?? null;
      return prepare ? prepare(value as never, values as never) : value;
    });
  const references = referencesOf(field);
  const text = withParameters(block(declared.block), bind);
  const conditions = Object.values(narrowed).flat();
  // What conditions read is found before the block, which sees it wherever its predicate stands but in a subquery of its own.
  const read = conditions.flatMap(({ before }) => before.map(({ variable }) => variable));
  const prepared = preparations(conditions);
  if (owner.variable === '') {
    // A shortest path between nulls empties every variable around it that is not taken in as well.
    const taken = [...(references.length > 0 ? [...references, UNKNOWN_IDS] : []), ...read];
    return `${prepared}CALL (${taken.join(', ')}) {\n${text}\n}`;
  }
  if (references.length > 0) {
    throw new Error(`${field.name} refers to nodes by arguments, which only a root field can`);
  }
  const guard = owner.guard ? ` WHERE this:${owner.guard}` : '';
  const owned = declared.ownerAs ? `WITH [this] AS ${declared.ownerAs}\n` : '';
  return `WITH ${owner.variable} AS this${guard}\n${prepared}CALL (${['this', ...read].join(', ')}) {\n${owned}${text}\n}`;
}

/** The head of a subquery that calls a block, or reads relationships of its owner: what it takes from outside. */
export function callHead({ owner, field }: FieldContext): string {
  if (owner.variable !== '') {
    return `CALL (${owner.variable})`;
  }
  const references = referencesOf(field);
  return `CALL (${(references.length > 0 ? [...references, UNKNOWN_IDS] : []).join(', ')})`;
}

function referencesOf(field: FieldContext['field']): readonly string[] {
  const declared = declaration(field);
  return declared?.kind === 'traversal' ? Object.keys(declared.references ?? {}) : [];
}

/** The variable, and the field of an answer, that holds the ids of a root field's arguments that nothing has. */
export const UNKNOWN_IDS = 'unknownIds';

/** A map of the columns that a block returned, which records and edges read their fields from. */
export function columnsOf(declared: TraversalDeclaration, ...more: readonly string[]): string {
  return `{${[...more, ...declared.columns].map((column) => `${column}: ${column}`).join(', ')}}`;
}

function integer(
  given: FieldArguments,
  name: string,
  { from, to, literal }: IntegerBounds,
  bindValue: (name: string, prepare: (value: never) => unknown) => string,
): string {
  const bounded = (value: number | null): number | null => {
    if (value !== null && (value < from || value > to)) {
      throw badUserInput(`"${name}" must be from ${from} to ${to}; it is ${value}.`, given.source.node, {
        argument: name,
      });
    }
    return value;
  };
  return literal
    ? given.decide((values) => String(bounded((values[name] as number | undefined) ?? from)))
    : bindValue(name, (value: number | null) => (bounded(value) === null ? null : int(value!)));
}
