import { Arg, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { OrderPapers, WherePaper } from '../paper/arguments';
import { Connection, Edge } from '../graph/connection';
import { Graph, NodeLabel, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { type PaperFilter } from '../paper/filter';
import { PAPER_ORDERS, type PaperOrder } from '../paper/order';
import { BY_NAME_OR_PAPERS } from '../graph/orders';
import { PaperConnection } from '../paper/paper';

export enum AuthorOrder {
  NAME = 'NAME',
  MOST_PAPERS = 'MOST_PAPERS',
}

registerEnumType(AuthorOrder, {
  name: 'AuthorOrder',
  description: 'The orders that lists of authors come in.',
  valuesConfig: {
    NAME: { description: 'By name, A first.' },
    MOST_PAPERS: { description: 'By the number of papers, most first.' },
  },
});

@NodeLabel('Author')
@ObjectType({ implements: Node, description: 'Someone who wrote papers.' })
export class Author extends Node {
  @Field(() => String, { description: 'The name, as on the papers.' })
  name: string;

  @Field(() => PaperConnection, { description: 'What they wrote.' })
  @Graph({
    kind: 'edge',
    types: ['AUTHORED_BY'],
    direction: 'in',
    orders: PAPER_ORDERS,
    narrow: { where: { by: 'fields' } },
  })
  papers(
    @First() _first: number,
    @After() _after?: string,
    @WherePaper() _where?: PaperFilter,
    @OrderPapers() _orderBy?: PaperOrder,
  ): PaperConnection {
    return planned();
  }
}

@ObjectType({ description: 'An author in a list.' })
export class AuthorEdge extends Edge {
  @Field(() => Author, { description: 'The author.' })
  node: Author;
}

@ObjectType({ description: 'Authors, a page at a time.' })
export class AuthorConnection extends Connection(
  () => AuthorEdge,
  () => Author,
) {}

@Resolver()
export class AuthorQueries {
  @Query(() => Author, { nullable: true, description: 'An author; null when nobody has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Author' })
  author(@Arg('id', () => ID, { description: '`author:…`' }) _id: string): Author | null {
    return planned();
  }

  @Query(() => AuthorConnection, { description: 'All authors.' })
  @Graph({
    kind: 'list',
    label: 'Author',
    orders: BY_NAME_OR_PAPERS,
  })
  authors(
    @Arg('orderBy', () => AuthorOrder, { defaultValue: AuthorOrder.NAME, description: 'In which order.' })
    _orderBy: AuthorOrder,
    @First() _first: number,
    @After() _after?: string,
  ): AuthorConnection {
    return planned();
  }
}
