import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { block, withParameters } from '../blocks';
import { type EdgeDeclaration, type Narrowing, type Order, type Orders } from '../declare';
import { conceptFilter } from './concept-filter';
import { narrowing } from './owner';
import { type FieldArguments, type Planning } from './planning';

/** `(n0)-[e1:USES|EXTENDS]->(n1:Method)` */
export function edgePattern(
  declared: EdgeDeclaration,
  from: string,
  edge: string,
  to: string,
  types: readonly string[],
  label: string,
): string {
  const relationship = `[${edge}:${types.join('|')}]`;
  const far = `(${to}${label === '' ? '' : `:${label}`})`;
  return declared.direction === 'out'
    ? `(${from})-${relationship}->${far}`
    : `(${from})<-${relationship}-${far}`;
}

/** A condition on a row's node. */
export interface Condition {
  /** What the predicates read: each variable is bound by a subquery of its own, before the rows are read. */
  readonly before: readonly { readonly variable: string; readonly text: string }[];
  readonly predicates: readonly string[];
  /**
   * A subquery after `before` that binds the node to all for which the condition may hold, found by an index: where to
   * start when nothing else leads to the nodes.
   */
  readonly start?: string;
  /** Whether the condition holds for all that `start` finds, so that the predicates need not be asked. */
  readonly exact?: boolean;
  /** Lists the ids in the condition that nothing has. */
  readonly unknownIds?: string;
  readonly cost: number;
}

/** What the arguments of a connection leave of its rows. */
export interface Narrowed {
  readonly types?: readonly string[];
  readonly label?: string;
  readonly conditions: readonly Condition[];
}

/** The subqueries that stand before rows on which there are conditions. */
export function preparations(conditions: readonly Condition[]): string {
  return conditions.flatMap(({ before }) => before.map(({ text }) => `${text}\n`)).join('');
}

/** All predicates of conditions. */
export function predicatesOf(conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ predicates }) => predicates);
}

/**
 * Reads the arguments that narrow a connection. Only those that the request gives become part of the statement: one
 * text that covered them all with `$x IS NULL OR …` would cost every index.
 */
export function narrow(
  planning: Planning,
  given: FieldArguments,
  declared: Readonly<Record<string, Narrowing>>,
  variables: { readonly node: string; readonly edge: string },
): Narrowed {
  let types: readonly string[] | undefined;
  let label: string | undefined;
  const conditions: Condition[] = [];
  for (const [argument, how] of Object.entries(declared)) {
    const present = given.decide((values) => (values[argument] == null ? 'absent' : 'given')) === 'given';
    if (!present) {
      continue;
    }
    switch (how.by) {
      case 'types':
        types = list(given.decide((values) => sorted(values[argument])));
        break;
      case 'labels':
        label = list(given.decide((values) => sorted(values[argument])))
          .map((value) => how.labels[value] ?? NONE)
          .join('|');
        break;
      case 'fields': {
        const type = getNamedType(given.source.definition.args.find((arg) => arg.name === argument)!.type);
        if (isInputObjectType(type)) {
          conditions.push(...fieldConditions(planning, given, [argument], type, variables));
        }
        break;
      }
      default:
        conditions.push(condition(planning, given, [argument], how, variables));
    }
  }
  return { types, label, conditions };
}

/** An empty list narrows to nothing; the graph has no relationship and no node of this name. */
const NONE = 'NONE';

function sorted(value: unknown): string {
  return [...new Set(value as string[])].sort().join(',');
}

function list(text: string): string[] {
  return text === '' ? [NONE] : text.split(',');
}

function at(values: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    values,
  );
}

function fieldConditions(
  planning: Planning,
  given: FieldArguments,
  path: readonly string[],
  type: GraphQLInputObjectType,
  variables: { readonly node: string; readonly edge: string },
): Condition[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const here = [...path, field.name];
    const how = narrowing(field);
    if (!how) {
      throw new Error(`${type.name}.${field.name} does not say how it narrows`);
    }
    const present = given.decide((values) => (at(values, here) == null ? 'absent' : 'given')) === 'given';
    return present ? [condition(planning, given, here, how, variables)] : [];
  });
}

function condition(
  planning: Planning,
  given: FieldArguments,
  path: readonly string[],
  how: Narrowing,
  variables: { readonly node: string; readonly edge: string },
): Condition {
  const prepare = ('prepare' in how && how.prepare ? how.prepare : (value: unknown) => value) as (
    value: unknown,
  ) => unknown;
  const { node } = variables;
  const parameter = (): string =>
    planning.parameter(given.source, path.join('.'), (values) => prepare(at(values, path)));
  const text = (name: string): string => withParameters(block(name), parameter).replace(/\bthis\b/g, node);
  switch (how.by) {
    case 'compare':
      return {
        before: [],
        predicates: [`${variables[how.on]}.${how.property} ${how.operator} ${parameter()}`],
        cost: 0,
      };
    case 'overlap': {
      const values = parameter();
      return {
        before: [],
        predicates: [`any(one IN ${variables[how.on]}.${how.property} WHERE one IN ${values})`],
        cost: 0,
      };
    }
    case 'predicate':
      return {
        before: [],
        predicates: [`(${text(how.block)})`],
        start: how.start && `CALL () {\n${text(how.start)}\n}`,
        exact: true,
        cost: 0,
      };
    case 'found': {
      const variable = `${node}${path.at(-1)![0]!.toUpperCase()}${path.at(-1)!.slice(1)}`;
      const start = `CALL () {\n${text(how.block)}\n}`;
      return {
        before: [{ variable, text: `CALL () {\n${start}\nRETURN collect(${node}) AS ${variable}\n}` }],
        predicates: [`${node} IN ${variable}`],
        start,
        exact: true,
        cost: how.cost,
      };
    }
    case 'concepts':
      return conceptFilter(planning, given, path, how, node);
    default:
      throw new Error(`${path.join('.')} cannot narrow by ${how.by}`);
  }
}

/** The order that a request asks for, with the name that its cursors carry. */
export function chooseOrder(
  given: FieldArguments,
  orders: Orders,
): { readonly name: string; readonly order: Order } {
  if ('keys' in orders) {
    return { name: '', order: orders as Order };
  }
  const byValue = orders as Readonly<Record<string, Order>>;
  const fallback = Object.keys(byValue)[0]!;
  const name = given.decide((values) => (values['orderBy'] as string | undefined) ?? fallback);
  return { name, order: byValue[name]! };
}
