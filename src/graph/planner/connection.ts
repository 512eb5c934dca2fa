import { getNamedType, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql';
import { int } from 'neo4j-driver';
import { decodeCursor, encodeCursor, type KeyValues } from '../cursor';
import { type EdgeDeclaration, type ListDeclaration, type TraversalDeclaration } from '../declare';
import { callHead, UNKNOWN_IDS } from './block-call';
import { free, sum, type Compiled } from './compiled';
import { compileField, compileSelection, type FieldContext } from './fields';
import { listMark } from './list-mark';
import { pageSize } from './page-size';
import { type FieldArguments } from './planning';
import { rowsOf, type Rows } from './rows';
import { RESULT, Scope } from './scope';
import { collect } from './selection';
import { completion, objectShape, type Row, type Shape, type Shaping } from './shape';

/** Compiles a connection: its page in one subquery, its total, when asked for, in another. */
export function compileConnection(
  context: FieldContext,
  declared: EdgeDeclaration | TraversalDeclaration | ListDeclaration,
): Compiled {
  const { planning, field, nodes } = context;
  const given = planning.argumentsOf(field, nodes[0]!);
  const depth = context.scope.depth + 1;
  const rows = rowsOf(context, declared, given, depth);
  const page = new Page(context, rows, given, depth);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const selected = collect(
    planning,
    type,
    nodes.map((node) => node.selectionSet),
  );
  const fields = [...selected].map(([key, fieldNodes]) => ({ key, ...page.field(type, fieldNodes) }));
  page.finish();
  const connection = objectShape(type.name, fields);
  const complete = completion(field.type, context.place, (row, shaping) => connection(row as Row, shaping));
  const size = pageSize(given);
  const perRow = sum(fields.map((one) => one.cost));
  return {
    shape: (row, shaping) => complete(row, shaping),
    cost: (values) => rows.cost + 1 + size(values.of(given.source)) * (1 + perRow(values)),
  };
}

/** One page while it is composed: the fields of the connection put into its rows what they need. */
class Page {
  readonly #row: Scope;
  /** Where in the outer row the rows of the page are, and how many there are without paging; known when finished. */
  #rowsIn: (row: Row) => readonly Row[] = () => [];
  #countIn: (row: Row) => number = () => 0;
  #usesRows = false;
  #counts = false;
  readonly #first: (values: Readonly<Record<string, unknown>>) => number;
  readonly #limit: string;
  readonly #after: boolean;

  constructor(
    readonly context: FieldContext,
    readonly rows: Rows,
    readonly given: FieldArguments,
    depth: number,
  ) {
    this.#row = new Scope(depth);
    this.#first = pageSize(given);
    this.#limit = context.planning.parameter(given.source, 'first + 1', (values) =>
      int(this.#first(values) + 1),
    );
    this.#after = given.decide((values) => (values['after'] == null ? 'start' : 'after')) === 'after';
  }

  /** Compiles a field of the connection itself. */
  field(type: GraphQLObjectType, nodes: readonly FieldNode[]): Compiled {
    const name = nodes[0]!.name.value;
    const definition = type.getFields()[name];
    switch (name) {
      case '__typename':
        return { shape: () => type.name, cost: free };
      case 'totalCount':
        return this.#total(definition!.type, nodes);
      case 'truncated':
        this.#counts = true;
        return { shape: (row) => this.#countIn(row) >= this.rows.pool!, cost: free };
      case UNKNOWN_IDS: {
        const { unknownIds } = this.rows;
        if (unknownIds !== undefined) {
          const listed = this.context.scope.call(`CALL () {\n${unknownIds}\n}`);
          return { shape: (row) => row[listed], cost: free };
        }
        const refers = callHead(this.context).includes(UNKNOWN_IDS);
        const at = this.context.scope.value(refers ? UNKNOWN_IDS : '[]');
        return { shape: (row) => row[at], cost: free };
      }
      case 'edges':
        return this.#edges(definition!.type, nodes);
      case 'nodes': {
        const node = this.#node(definition!.type, nodes);
        return { shape: this.#each(node.shape), cost: node.cost };
      }
      case 'pageInfo':
        return this.#pageInfo(getNamedType(definition!.type) as GraphQLObjectType, nodes);
      default:
        throw new Error(`${type.name}.${name} is not a field of a connection`);
    }
  }

  /** Puts the page into the statement, now that all that its rows must hold is known. */
  finish(): void {
    const { scope } = this.context;
    const { node, edge, clauses, full, pool } = this.rows;
    const head = callHead(this.context);
    if (this.#usesRows && this.#counts) {
      // What costs most is run once for both: its rows are kept, counted and paged.
      const all = scope.name(
        `${head} {\n${clauses}\nRETURN collect([${node.variable}, ${edge.variable}]) AS ${RESULT}\n}`,
      );
      const kept = `UNWIND ${all} AS kept\nWITH kept[0] AS ${node.variable}, kept[1] AS ${edge.variable}`;
      const page = `CALL (${all}) {\n${this.#page(kept)}\n}`;
      const size = `size(${all})`;
      const counted = full
        ? `CASE WHEN any(kept IN ${all} WHERE kept[1].${full}) THEN ${pool} ELSE ${size} END`
        : size;
      const [count, rows] = [scope.value(counted), scope.call(page)];
      this.#countIn = (row) => row[count] as number;
      this.#rowsIn = (row) => row[rows] as readonly Row[];
    } else if (this.#usesRows) {
      const rows = scope.call(`${head} {\n${this.#page(clauses)}\n}`);
      this.#rowsIn = (row) => row[rows] as readonly Row[];
    } else if (this.#counts) {
      const counted = full
        ? `CASE WHEN coalesce(max(${edge.variable}.${full}), false) THEN ${pool} ELSE count(*) END`
        : 'count(*)';
      const count = scope.call(`${head} {\n${clauses}\nRETURN ${counted} AS ${RESULT}\n}`);
      this.#countIn = (row) => row[count] as number;
    }
  }

  /** The rows of one page, from the clauses that bind all. */
  #page(clauses: string): string {
    const { rows } = this;
    const keyset = this.#after ? this.#keyset() : '';
    const separator = rows.hasWhere ? ' AND ' : ' WHERE ';
    const order = rows.keys.map(
      ({ expression }, i) =>
        `${expression}${rows.direction === 'descending' || (rows.direction === 'ranked' && i === 0) ? ' DESC' : ''}`,
    );
    const variables = [
      rows.node.variable,
      rows.edge.all ?? (rows.edge.variable === rows.node.variable ? '' : rows.edge.variable),
    ];
    const kept = variables.filter((name) => name !== '').join(', ');
    return [
      `${clauses}${keyset === '' ? '' : separator + keyset}`,
      `WITH ${kept}${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''} LIMIT ${this.#limit}`,
      ...(rows.afterPage === '' ? [] : [rows.afterPage]),
      `${this.#row.subqueries()}RETURN collect(${this.#row.list()}) AS ${RESULT}`,
    ].join('\n');
  }

  #keyset(): string {
    const { rows, context, given } = this;
    const types = rows.keys.map((key) => key.type);
    const bounds = rows.keys.map(({ type }, i) => {
      const name = context.planning.parameter(given.source, `after ${i}`, (values) => {
        const list = rows.list + listMark(values);
        return decodeCursor(values['after'] as string, list, types, given.source.node)[i];
      });
      return type === 'datetime' ? `datetime(${name})` : name;
    });
    const [first, second] = rows.keys.map((key) => key.expression) as [string, string?];
    const [a, b] = bounds as [string, string?];
    if (rows.direction === 'ranked') {
      return `(${first} < ${a} OR (${first} = ${a} AND ${second} > ${b}))`;
    }
    const [beyond, from] = rows.direction === 'descending' ? ['<', '<='] : ['>', '>='];
    if (second === undefined) {
      return `${first} ${beyond} ${a}`;
    }
    // An `OR` alone would read the whole index; the range and the `IS NOT NULL` make it a bounded scan.
    return `${first} ${from} ${a} AND ${second} IS NOT NULL AND (${first} ${beyond} ${a} OR ${second} ${beyond} ${b})`;
  }

  /** The page's rows, without the one that only shows that there are more. */
  #each(shape: Shape): Shape {
    this.#usesRows = true;
    return (row, shaping) => {
      const rows = this.#rowsIn(row);
      const count = Math.min(rows.length, this.#size(shaping));
      const depth = shaping.path.length;
      const items = new Array<unknown>(count);
      for (let i = 0; i < count; i++) {
        shaping.path[depth] = i;
        items[i] = shape(rows[i]!, shaping);
      }
      shaping.path.length = depth;
      return items;
    };
  }

  #size(shaping: Shaping): number {
    return this.#first(shaping.values.of(this.given.source));
  }

  #total(type: Parameters<typeof completion>[0], nodes: readonly FieldNode[]): Compiled {
    const complete = completion(type, { coordinate: 'totalCount', nodes });
    const { pool, counted } = this.rows;
    if (pool !== undefined) {
      this.#counts = true;
      return {
        shape: (row, shaping) => {
          const count = this.#countIn(row);
          return complete(count < pool ? count : null, shaping);
        },
        cost: free,
      };
    }
    const at = counted.startsWith('COUNT {')
      ? this.context.scope.value(counted)
      : this.context.scope.call(`${callHead(this.context)} {\n${counted}\n}`);
    return { shape: (row, shaping) => complete(row[at], shaping), cost: () => 10 };
  }

  #edges(type: Parameters<typeof completion>[0], nodes: readonly FieldNode[]): Compiled {
    const { planning } = this.context;
    const edgeType = getNamedType(type) as GraphQLObjectType;
    const selected = collect(
      planning,
      edgeType,
      nodes.map((node) => node.selectionSet),
    );
    const fields = [...selected].map(([key, fieldNodes]) => ({
      key,
      ...this.#edgeField(edgeType, fieldNodes),
    }));
    return {
      shape: this.#each(objectShape(edgeType.name, fields)),
      cost: sum(fields.map((field) => field.cost)),
    };
  }

  #edgeField(type: GraphQLObjectType, nodes: readonly FieldNode[]): Compiled {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    switch (name) {
      case '__typename':
        return { shape: () => type.name, cost: free };
      case 'cursor':
        return { shape: this.#cursor(), cost: free };
      case 'node':
        return this.#node(field!.type, nodes);
      default:
        return compileField({
          planning: this.context.planning,
          scope: this.#row,
          owner: this.rows.edge,
          field: field!,
          nodes,
          place: { coordinate: `${type.name}.${name}`, nodes },
        });
    }
  }

  #node(type: Parameters<typeof completion>[0], nodes: readonly FieldNode[]): Compiled {
    const named = getNamedType(type) as GraphQLCompositeType;
    return compileSelection(this.context.planning, this.#row, this.rows.node, named, nodes);
  }

  #cursor(): Shape {
    this.#usesRows = true;
    const positions = this.rows.keys.map(({ expression, type }) =>
      this.#row.value(type === 'datetime' ? `toString(${expression})` : expression),
    );
    const { source } = this.given;
    return (row, shaping) => {
      const list = this.rows.list + listMark(shaping.values.of(source));
      return encodeCursor(list, positions.map((at) => row[at]) as unknown as KeyValues);
    };
  }

  #pageInfo(type: GraphQLObjectType, nodes: readonly FieldNode[]): Compiled {
    const selected = collect(
      this.context.planning,
      type,
      nodes.map((node) => node.selectionSet),
    );
    const cursor = this.#cursor();
    const cursorOf = (row: Row | undefined, shaping: Shaping): string | null =>
      row ? (cursor(row, shaping) as string) : null;
    const values: Record<string, (rows: readonly Row[], size: number, shaping: Shaping) => unknown> = {
      __typename: () => type.name,
      hasNextPage: (rows, size) => rows.length > size,
      hasPreviousPage: () => this.#after,
      startCursor: (rows, size, shaping) => cursorOf(size > 0 ? rows[0] : undefined, shaping),
      endCursor: (rows, size, shaping) => cursorOf(rows[Math.min(rows.length, size) - 1], shaping),
    };
    const fields = [...selected].map(([key, fieldNodes]) => ({
      key,
      value: values[fieldNodes[0]!.name.value]!,
    }));
    return {
      shape: (row, shaping) => {
        const rows = this.#rowsIn(row);
        const size = this.#size(shaping);
        return objectShape(
          type.name,
          fields.map(({ key, value }) => ({ key, shape: () => value(rows, size, shaping) })),
        )(row, shaping);
      },
      cost: free,
    };
  }
}
