import { Arg, ID, Query, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { OrderPapers, WherePaper } from './arguments';
import { Graph, planned } from '../graph/declare';
import { type PaperFilter } from './filter';
import { PAPER_ORDERS, type PaperOrder } from './order';
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
    @WherePaper() _where: PaperFilter | undefined,
    @OrderPapers() _orderBy: PaperOrder,
    @First() _first: number,
    @After() _after?: string,
  ): PaperConnection {
    return planned();
  }
}
