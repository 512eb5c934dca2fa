import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Graph, planned } from '../graph/declare';

@ObjectType({ description: 'How much there is, from the counters that the database keeps.' })
export class GraphStatistics {
  @Field(() => Int, { description: 'Papers.' })
  papers: number;

  @Field(() => Int, { description: 'Methods.' })
  methods: number;

  @Field(() => Int, { description: 'Models.' })
  models: number;

  @Field(() => Int, { description: 'Topics.' })
  topics: number;

  @Field(() => Int, { description: 'Data sets.' })
  datasets: number;

  @Field(() => Int, { description: 'Authors.' })
  authors: number;

  @Field(() => Int, { description: 'Venues.' })
  venues: number;

  @Field(() => Int, { description: 'Statements of papers about concepts.' })
  statements: number;

  @Field(() => Int, { description: 'Steps of descent between methods and models.' })
  lineage: number;
}

@Resolver()
export class StatisticsQueries {
  @Query(() => GraphStatistics, { description: 'How much there is in the graph.' })
  @Graph({
    kind: 'traversal',
    block: 'statistics/statistics',
    columns: [
      'papers',
      'methods',
      'models',
      'topics',
      'datasets',
      'authors',
      'venues',
      'statements',
      'lineage',
    ],
    cost: 20,
  })
  statistics(): GraphStatistics {
    return planned();
  }
}
