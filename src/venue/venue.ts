import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Graph, NodeLabel, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { PAPER_ORDERS, PaperOrder } from '../paper/order';
import { PaperConnection } from '../paper/paper';

@NodeLabel('Venue')
@ObjectType({ implements: Node, description: 'A conference or journal, all its years.' })
export class Venue extends Node {
  @Field(() => String)
  name: string;

  @Field(() => PaperConnection, { description: 'What was published there.' })
  @Graph({ kind: 'edge', types: ['PUBLISHED_IN'], direction: 'in', orders: PAPER_ORDERS })
  papers(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 0 to 100.' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the edge to start after.' })
    _after?: string,
    @Arg('orderBy', () => PaperOrder, { defaultValue: PaperOrder.NEWEST }) _orderBy?: PaperOrder,
  ): PaperConnection {
    return planned();
  }
}
