import { Field, ObjectType } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { OrderPapers, WherePaper } from '../paper/arguments';
import { Graph, NodeLabel, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { type PaperFilter } from '../paper/filter';
import { PAPER_ORDERS, type PaperOrder } from '../paper/order';
import { PaperConnection } from '../paper/paper';

@NodeLabel('Venue')
@ObjectType({ implements: Node, description: 'A conference or journal, all its years.' })
export class Venue extends Node {
  @Field(() => String, { description: 'Its name, without a year.' })
  name: string;

  @Field(() => PaperConnection, { description: 'What was published there.' })
  @Graph({
    kind: 'edge',
    types: ['PUBLISHED_IN'],
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
