import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { Graph, planned } from '../graph/declare';
import { PaperFilter } from './filter';
import { PAPER_ORDERS, PaperOrder } from './order';
import { Paper, PaperConnection } from './paper';

@Resolver()
export class PaperQueries {
  @Query(() => Paper, { nullable: true, description: 'A paper; null when nothing has this id.' })
  @Graph({ kind: 'lookup', argument: 'id', target: 'Paper' })
  paper(
    @Arg('id', () => ID, {
      description: '`paper:…`, `arxiv:2106.09685`, `doi:10.…` or `title:Attention Is All You Need`.',
    })
    _id: string,
  ): Paper | null {
    return planned();
  }

  @Query(() => PaperConnection, { description: 'All papers, or those that fit a filter.' })
  @Graph({ kind: 'list', label: 'Paper', orders: PAPER_ORDERS, narrow: { where: { by: 'fields' } } })
  papers(
    @Arg('where', () => PaperFilter, { nullable: true }) _where: PaperFilter | undefined,
    @Arg('orderBy', () => PaperOrder, { defaultValue: PaperOrder.NEWEST }) _orderBy: PaperOrder,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 0 to 100.' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the edge to start after.' })
    _after?: string,
  ): PaperConnection {
    return planned();
  }
}
