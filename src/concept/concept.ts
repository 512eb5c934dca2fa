import { Arg, Field, Int, InterfaceType } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { OrderPapers, WherePaper } from '../paper/arguments';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { RELATIONS } from '../knowledge/kinds';
import { type PaperFilter } from '../paper/filter';
import { type PaperOrder, PAPER_ORDERS } from '../paper/order';
import { ConceptKind, Relation } from './enums';
import { ConceptPaperConnection } from './statement';

@InterfaceType({
  implements: Node,
  description: 'A method, model, topic or data set.',
})
export abstract class Concept extends Node {
  @Field(() => ConceptKind)
  kind: ConceptKind;

  @Field(() => String, { description: 'The form that experts use.' })
  name: string;

  @Field(() => [String], { description: 'Other names: acronyms, spelled-out forms.' })
  aliases: string[];

  @Field(() => String, { nullable: true, description: 'What it is, in one sentence.' })
  description: string | null;

  @Field(() => Int, { nullable: true, description: 'When it was first made public, where that is known.' })
  year: number | null;

  @Field(() => ConceptPaperConnection, { description: 'The papers that state something of it.' })
  @Graph({
    kind: 'edge',
    types: RELATIONS,
    direction: 'in',
    orders: PAPER_ORDERS,
    oncePerNode: true,
    narrow: { relation: { by: 'types' }, where: { by: 'fields' } },
  })
  papers(
    @First() _first: number,
    @After() _after?: string,
    @Arg('relation', () => [Relation], {
      nullable: true,
      description: 'Only papers that do one of these with it.',
    })
    _relation?: Relation[],
    @WherePaper() _where?: PaperFilter,
    @OrderPapers() _orderBy?: PaperOrder,
  ): ConceptPaperConnection {
    return planned();
  }
}
