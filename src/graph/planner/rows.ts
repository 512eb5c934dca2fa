import { createHash } from 'node:crypto';
import {
  type EdgeDeclaration,
  type ListDeclaration,
  type SortKey,
  type TraversalDeclaration,
} from '../declare';
import { callBlock, columnsOf } from './block-call';
import { type FieldContext } from './fields';
import { type Owner } from './owner';
import { type FieldArguments, type Planning } from './planning';
import { RESULT } from './scope';
import { chooseOrder, edgePattern, narrow, predicatesOf, preparations, type Condition } from './source';

/** Where a connection's rows come from, before they are ordered and paged. */
export interface Rows {
  /** Binds `n{d}` and `e{d}`, filtered; may end in a `WHERE`, to which the cursor's predicate is added. */
  readonly clauses: string;
  readonly hasWhere: boolean;
  /** What is done to a page's rows before their fields are read. */
  readonly afterPage: string;
  /** What counts them. */
  readonly counted: string;
  readonly keys: readonly { readonly expression: string; readonly type: SortKey['type'] }[];
  /** `same`: all keys descend or all ascend. `ranked`: the first, a score, descends and the second ascends. */
  readonly direction: 'ascending' | 'descending' | 'ranked';
  readonly list: string;
  readonly edge: Owner;
  readonly node: Owner;
  readonly pool?: number;
  /** Lists the ids in its conditions that nothing has. */
  readonly unknownIds?: string;
  /** See {@link TraversalDeclaration.full}. */
  readonly full?: string;
  readonly cost: number;
}

/** A short name for a list, which its cursors carry. */
function listName(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 6);
}

/**
 * What tells a list from others. The type that has the field does not: a list that was asked for as an interface's goes
 * on as that of the node's own type, and under the cursor of one type every other is planned as well.
 */
function sourceOf(declared: EdgeDeclaration | TraversalDeclaration | ListDeclaration): readonly string[] {
  switch (declared.kind) {
    case 'list':
      return [declared.label];
    case 'edge':
      return [declared.direction, ...declared.types];
    case 'traversal':
      return [declared.block];
  }
}

/** Reads off a declaration, and off what the request's arguments make of it, where a connection's rows come from. */
export function rowsOf(
  context: FieldContext,
  declared: EdgeDeclaration | TraversalDeclaration | ListDeclaration,
  given: FieldArguments,
  depth: number,
): Rows {
  const node = `n${depth}`;
  const edge = `e${depth}`;
  const list = (order: string): string => listName(context.field.name, ...sourceOf(declared), order);
  switch (declared.kind) {
    case 'list':
      return listRows(context.planning, declared, given, node, list);
    case 'edge':
      return edgeRows(context, declared, given, { node, edge }, list);
    case 'traversal':
      return traversalRows(context, declared, { node, edge }, list);
  }
}

function orderedBy(
  given: FieldArguments,
  declared: EdgeDeclaration | ListDeclaration,
  variables: { readonly node: string; readonly edge: string },
  list: (order: string) => string,
): Pick<Rows, 'keys' | 'direction' | 'list'> {
  const { name, order } = chooseOrder(
    given,
    declared.orders ?? { keys: [{ on: 'node', property: 'id', type: 'string' }] },
  );
  return {
    keys: order.keys.map((key) => ({ expression: `${variables[key.on]}.${key.property}`, type: key.type })),
    direction: order.descending ? 'descending' : 'ascending',
    list: list(name),
  };
}

function listRows(
  planning: Planning,
  declared: ListDeclaration,
  given: FieldArguments,
  node: string,
  list: (order: string) => string,
): Rows {
  const { conditions } = narrow(planning, given, declared.narrow ?? {}, { node, edge: node });
  const ordered = orderedBy(given, declared, { node, edge: node }, list);
  // The index gives the order only where each of its keys is known to be there.
  const there = ordered.keys.map(({ expression }) => `${expression} IS NOT NULL`);
  const from = conditions.find(({ start }) => start !== undefined);
  // What a start stands for needs no further test; its own variables are needed where it reads them.
  const others = conditions.filter((one) => one !== from || !one.exact);
  const before = preparations(others);
  const predicates = predicatesOf(others);
  const match = from ? `${before}${from.start}\nWITH *` : `${before}MATCH (${node}:${declared.label})`;
  // So that an index over a key and the id serves a range of the key; without predicates the database keeps the number.
  const counted = predicates.length > 0 ? [...predicates, `${node}.id IS NOT NULL`] : [];
  return {
    clauses: `${match} WHERE ${[...there, ...predicates].join(' AND ')}`,
    hasWhere: true,
    afterPage: '',
    counted: `${match}${counted.length > 0 ? ` WHERE ${counted.join(' AND ')}` : ''} RETURN count(${node}) AS ${RESULT}`,
    ...ordered,
    edge: { variable: node, is: 'node' },
    node: { variable: node, is: 'node' },
    unknownIds: conditions.find(({ unknownIds }) => unknownIds !== undefined)?.unknownIds,
    cost: costOf(conditions),
  };
}

function costOf(conditions: readonly Condition[]): number {
  return conditions.reduce((cost, one) => cost + one.cost, 0);
}

function edgeRows(
  { planning, owner }: FieldContext,
  declared: EdgeDeclaration,
  given: FieldArguments,
  variables: { readonly node: string; readonly edge: string },
  list: (order: string) => string,
): Rows {
  const { node, edge } = variables;
  const narrowed = narrow(planning, given, declared.narrow ?? {}, variables);
  const types = narrowed.types ?? declared.types;
  const label = narrowed.label ?? declared.to ?? '';
  const pattern = edgePattern(declared, owner.variable, edge, node, types, label);
  const where = predicatesOf(narrowed.conditions).join(' AND ');
  const match = `${preparations(narrowed.conditions)}MATCH ${pattern}${where === '' ? '' : ` WHERE ${where}`}`;
  const ordered = orderedBy(given, declared, variables, list);
  const several = declared.oncePerNode === true && types.length > 1;
  const all = `${edge}s`;
  return {
    clauses: several ? `${match}\nWITH ${node}, collect(${edge}) AS ${all}` : match,
    hasWhere: !several && where !== '',
    afterPage: several
      ? `WITH ${node}, ${all}, reduce(first = ${all}[0], other IN ${all} | CASE WHEN other.rank < first.rank THEN other ELSE first END) AS ${edge}`
      : '',
    counted:
      where === '' && label === '' && !several
        ? // Without a label at the far end this reads the node's degree and visits nothing.
          `COUNT { ${edgePattern(declared, owner.variable, '', '', types, '')} }`
        : `${match} RETURN count(${several ? `DISTINCT ${node}` : '*'}) AS ${RESULT}`,
    ...ordered,
    edge: { variable: edge, is: 'relationship', all: several ? all : undefined },
    node: { variable: node, is: 'node' },
    unknownIds: narrowed.conditions.find(({ unknownIds }) => unknownIds !== undefined)?.unknownIds,
    cost: costOf(narrowed.conditions),
  };
}

function traversalRows(
  context: FieldContext,
  declared: TraversalDeclaration,
  { node, edge }: { readonly node: string; readonly edge: string },
  list: (order: string) => string,
): Rows {
  return {
    clauses: `${callBlock(context, declared)}\nWITH node AS ${node}, ${columnsOf(declared, 'score', ...(declared.full ? [declared.full] : []))} AS ${edge}`,
    hasWhere: false,
    afterPage: '',
    counted: '',
    keys: [
      { expression: `${edge}.score`, type: 'float' },
      { expression: `${node}.id`, type: 'string' },
    ],
    direction: 'ranked',
    list: list(''),
    edge: { variable: edge, is: 'map' },
    node: { variable: node, is: 'node' },
    pool: declared.pool ?? 1_000,
    full: declared.full,
    cost: declared.cost,
  };
}
