import { Arg, Field, Int, InterfaceType } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { OrderPapers, WherePaper } from '../paper/arguments';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { RELATIONS } from '../knowledge/kinds';
import { type PaperFilter } from '../paper/filter';
import { type PaperOrder, PAPER_ORDERS } from '../paper/order';
import { ConceptKind, Relation } from './enums';
import { CoOccurrenceConnection, YearCount } from '../traversal/co-occurrence';
import { ConceptPaperConnection } from './statement';

@InterfaceType({
  implements: Node,
  description: 'A method, model, topic or data set.',
})
export abstract class Concept extends Node {
  @Field(() => ConceptKind, { description: 'What it is: its type, as a value.' })
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
  @Field(() => CoOccurrenceConnection, {
    description: 'What the papers that state something of it state beside it, ranked by how telling that is.',
  })
  @Graph({
    kind: 'traversal',
    block: 'concept/co-occurring',
    columns: ['count', 'of', 'npmi'],
    pool: 500,
    cost: 200,
  })
  coOccurring(
    @First(10) _first: number,
    @After() _after?: string,
    @Arg('kind', () => [ConceptKind], { nullable: true, description: 'Only concepts of these kinds.' })
    _kind?: ConceptKind[],
  ): CoOccurrenceConnection {
    return planned();
  }

  @Field(() => [YearCount], {
    description:
      'How many papers state something of it in each year, earliest first; those of no known year are left out.',
  })
  @Graph({
    kind: 'traversal',
    block: 'concept/usage-by-year',
    columns: ['year', 'count'],
    pool: 100,
    cost: 100,
  })
  usageByYear(
    @Arg('includeNarrower', () => Boolean, {
      defaultValue: false,
      description: 'Whether what is below it in the hierarchy stands for it.',
    })
    _includeNarrower: boolean,
  ): YearCount[] {
    return planned();
  }
}
