import { Field, Float, ID, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list ends, as Relay has it. Lists are paged forward.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge; null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last edge: `after` for the next page; null on an empty page.',
  })
  endCursor: string | null;
}

/** The base of every edge: a cursor; the node and what the edge carries are the subclass's. */
@ObjectType()
export abstract class Edge {
  @Field(() => String, { description: 'Names this place in the list, for `after`.' })
  cursor: string;
}

/** The base of an edge of a ranked list. */
@ObjectType()
export abstract class RankedEdge extends Edge {
  @Field(() => Float, { description: 'The sum of the contributions that the edge lists, rounded to 1e-6.' })
  score: number;
}

export interface ConnectionClass {
  edges: unknown[];
  nodes: unknown[];
  pageInfo: PageInfo;
}

/** The base of a connection over a list that is read whole, so that its total can be counted. */
export function Connection(
  edge: () => ClassType,
  node: () => ClassType | object,
): abstract new () => ConnectionClass & {
  totalCount: number;
} {
  @ObjectType()
  abstract class CountedConnection {
    @Field(() => [edge()], { description: 'The page: each node with its place in the list.' })
    edges: unknown[];

    @Field(() => [node() as ClassType], {
      description: 'The nodes of the edges, for who needs nothing of the edges.',
    })
    nodes: unknown[];

    @Field(() => PageInfo, { description: 'Where the page ends, and whether more follows.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
    totalCount: number;
  }
  return CountedConnection;
}

/** The base of a connection over a ranked list, which ranks a bounded pool of candidates. */
export function RankedConnection(
  edge: () => ClassType,
  node: () => ClassType | object,
): abstract new () => ConnectionClass & {
  totalCount: number | null;
  truncated: boolean;
} {
  @ObjectType()
  abstract class PooledConnection {
    @Field(() => [edge()], { description: 'The page: each node with its place in the list.' })
    edges: unknown[];

    @Field(() => [node() as ClassType], {
      description: 'The nodes of the edges, for who needs nothing of the edges.',
    })
    nodes: unknown[];

    @Field(() => PageInfo, { description: 'Where the page ends, and whether more follows.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many there are on all pages; null where the pool was full, so that nobody knows.',
    })
    totalCount: number | null;

    @Field(() => Boolean, {
      description: 'Whether the pool of candidates was full, so that weaker ones may be missing.',
    })
    truncated: boolean;
  }
  return PooledConnection;
}

/** The field `unknownIds` of every answer over ids. */
export const UnknownIds = (description = 'The ids asked about that nothing has.'): PropertyDecorator =>
  Field(() => [ID], { description });
