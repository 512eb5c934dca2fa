import { type ManagedTransaction } from 'neo4j-driver';
import { Extensions } from 'type-graphql';

/**
 * What a GraphQL field is in the graph, declared where the field is and read by the planner from
 * `field.extensions.graph`. A field without a declaration is a property of its owner, of the same name.
 */
export type Declaration =
  | PropertyDeclaration
  | EdgeDeclaration
  | TraversalDeclaration
  | ColumnDeclaration
  | ComputedDeclaration
  | EmbeddedDeclaration
  | RelationshipTypeDeclaration
  | EndDeclaration
  | LookupDeclaration
  | ListDeclaration
  | MutationDeclaration;

/** A property stored under another name. */
export interface PropertyDeclaration {
  readonly kind: 'property';
  readonly property: string;
}

/** The type of the relationship that an edge stands for, such as `USES`. */
export interface RelationshipTypeDeclaration {
  readonly kind: 'relationshipType';
  /** The types of all relationships that the edge stands for: see `oncePerNode`. */
  readonly all?: boolean;
}

/** The node that a relationship leads from, or to. */
export interface EndDeclaration {
  readonly kind: 'end';
  readonly of: 'start' | 'end';
}

/** A small record kept in properties of its owner that share a prefix: `evidence` → `evidenceText`, `evidenceStart` … */
export interface EmbeddedDeclaration {
  readonly kind: 'embedded';
  readonly prefix: string;
  /** The property without which there is no record. */
  readonly present: string;
  /** The key of the owner, a map, that holds the node or relationship whose properties they are. */
  readonly of?: string;
}

/**
 * A pure function of properties of the owner, or of a node that the owner holds: `node.title`. Where the field's type is an
 * object, it makes plain objects with the type's fields.
 */
export interface ComputedDeclaration {
  readonly kind: 'computed';
  readonly from: readonly string[];
  readonly compute: (...values: never[]) => unknown;
}

/** One key of an order. Every order ends in a key that is unique, and runs in one direction. */
export interface SortKey {
  readonly on: 'node' | 'edge';
  readonly property: string;
  readonly type: 'int' | 'float' | 'string' | 'datetime';
}

export interface Order {
  readonly keys: readonly SortKey[];
  readonly descending?: boolean;
}

/** One order, or one for each value of the argument `orderBy`. */
export type Orders = Order | { readonly [value: string]: Order };

/** What an argument, or a key of a `where` input, does to the rows. */
export type Narrowing =
  | { readonly by: 'types' }
  | { readonly by: 'labels'; readonly labels: Readonly<Record<string, string>> }
  | {
      readonly by: 'compare';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN';
      readonly prepare?: (value: never) => unknown;
    }
  /** That a list that is stored has any of the values given. */
  | { readonly by: 'overlap'; readonly on: 'node' | 'edge'; readonly property: string }
  /**
   * A predicate in `cypher/`, over `this` (the row's node) and `$value`. `start`, another block, returns as `this` just
   * those for which it holds: a list begins with them.
   */
  | {
      readonly by: 'predicate';
      readonly block: string;
      readonly start?: string;
      readonly prepare?: (value: never) => unknown;
    }
  /** A block of `cypher/` that returns as `this` all that fit `$value`, where no predicate could tell of one node. */
  | {
      readonly by: 'found';
      readonly block: string;
      readonly cost: number;
      readonly prepare?: (value: never) => unknown;
    }
  /** An input object that names concepts, with `allOf`, `anyOf`, `noneOf` and more: see `planner/concept-filter.ts`. */
  | {
      readonly by: 'concepts';
      /** The relationships from the node to concepts. */
      readonly types: readonly string[];
      /** How many ids may be named. */
      readonly most: number;
    }
  /** An input object whose own fields declare what they do. */
  | { readonly by: 'fields' };

/** Relationships from the owner to other nodes: a connection, a list, or one node. */
export interface EdgeDeclaration {
  readonly kind: 'edge';
  readonly types: readonly string[];
  readonly direction: 'out' | 'in';
  /** A label the far node must have; absent where the relationship's type implies it, which saves reading the label. */
  readonly to?: string;
  readonly orders?: Orders;
  readonly narrow?: Readonly<Record<string, Narrowing>>;
  /** Two relationships to one node make one row, whose edge shows the first by `rank` and lists all types. */
  readonly oncePerNode?: boolean;
}

/**
 * A block of `cypher/` that takes `this` (but for root fields) and the field's arguments, and returns rows. The type of the
 * field says what becomes of them:
 * - a connection: rows of `node`, `score` and columns, paged by score;
 * - a list of records: every row is one, and the columns are its fields;
 * - a record: as a list, of which the first row is taken. The block of one that may not be null returns a row whatever it is given.
 */
export interface TraversalDeclaration {
  readonly kind: 'traversal';
  /** The file's path below `cypher/`, without its ending. */
  readonly block: string;
  /** The columns it returns that are fields of the edge or the record: scalars, nodes, maps, relationships, and lists of these. */
  readonly columns: readonly string[];
  /** How many rows it returns at the most; a connection's full pool has no total and is `truncated`. */
  readonly pool?: number;
  /** A column of a connection's rows that says, in any row, that there are more than it returns: it counts as a full pool. */
  readonly full?: string;
  /**
   * Arguments of a root field that refer to nodes. The block takes a variable of the same name for each: a list of ids as the
   * nodes in the order asked, each once; a single id as its node, or null. What nothing has is in the answer's `unknownIds`.
   */
  readonly references?: Readonly<Record<string, ReferenceTarget>>;
  /** How many nodes such an argument may name, where that is fewer than lists of ids may otherwise. */
  readonly most?: Readonly<Record<string, number>>;
  /** The name under which the block takes its owner, as a list of one, so that it also serves a list of nodes. */
  readonly ownerAs?: string;
  /** Turns an argument's value, or all of them, into the parameter's. */
  readonly prepare?: Readonly<Record<string, (value: never, all: never) => unknown>>;
  /** Arguments that Cypher demands as integers, and what they may be. */
  readonly integers?: Readonly<Record<string, IntegerBounds>>;
  /** An argument that filters what is found: where the block has its `$name` stands a predicate over its variable `node`, or `r` for an edge. */
  readonly narrow?: Readonly<Record<string, Narrowing>>;
  /** What one run costs, in units of a property of one node read. */
  readonly cost: number;
}

/** What an integer argument may be. */
export interface IntegerBounds {
  readonly from: number;
  readonly to: number;
  /** Where the text must hold the number itself, as in `SHORTEST 3` and `{1,6}`: each value is a plan of its own. */
  readonly literal?: boolean;
}

/** A column of a traversal's record, or of a map in one, that is a list, with how many items it has at the most. */
export interface ColumnDeclaration {
  readonly kind: 'column';
  readonly most: number;
  /** An argument of the traversal that bounds it further: a list by its length, an integer by itself. */
  readonly asMany?: string;
}

/** Which nodes a reference may mean. */
export type ReferenceTarget =
  'Entity' | 'Paper' | 'Concept' | 'Method' | 'Model' | 'Topic' | 'Dataset' | 'Author' | 'Venue';

/** A root field that finds a node, or a list of nodes, by reference. */
export interface LookupDeclaration {
  readonly kind: 'lookup';
  readonly argument: string;
  readonly target: ReferenceTarget;
}

/** A root field that lists every node of a label. */
export interface ListDeclaration {
  readonly kind: 'list';
  readonly label: string;
  readonly orders: Orders;
  readonly narrow?: Readonly<Record<string, Narrowing>>;
}

/**
 * A root field that writes. What it wrote is read by the planner in the same transaction, as the selection asks for it.
 */
export interface MutationDeclaration {
  readonly kind: 'mutation';
  /**
   * Writes. The transaction is managed: after a deadlock or a lost leader all of it is done again, so that nothing but the
   * transaction may be changed. Whatever is thrown undoes it; a `GraphQLError` is what the client is told.
   * @returns the field's value, in which every node is its id: `'paper:…'`, `['paper:…']`, `{ paper: 'paper:…', created: true }`.
   */
  readonly write: (transaction: ManagedTransaction, given: never, writing: Writing) => Promise<unknown>;
  /** What one run costs beside what is read of it, in units of a property of one node read. */
  readonly cost: number;
}

/** What a write may know of the request beside its arguments. */
export interface Writing {
  /** Who writes, where the host knows it. */
  readonly writer?: string;
}

/** Declares what a field is in the graph. */
export const Graph = (declaration: Declaration): MethodDecorator & PropertyDecorator =>
  Extensions({ graph: declaration });

/** Declares what a key of a `where` input does to the rows. */
export const Narrows = (narrowing: Narrowing): MethodDecorator & PropertyDecorator =>
  Extensions({ narrow: narrowing });

/** Declares the label of the nodes that an object type stands for. */
export const NodeLabel = (label: string): ClassDecorator => Extensions({ label });

/**
 * The body of every field that takes arguments. It is never entered: the planner answers the field from the
 * statement it composed, and a field reached otherwise is a fault in the schema's wiring.
 */
export function planned(): never {
  throw new Error('this field is answered by the planner');
}
