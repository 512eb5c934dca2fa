import { Arg, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { RankedConnection, RankedEdge } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { luceneQuery } from './lucene';

export enum NodeKind {
  PAPER = 'PAPER',
  METHOD = 'METHOD',
  MODEL = 'MODEL',
  TOPIC = 'TOPIC',
  DATASET = 'DATASET',
  AUTHOR = 'AUTHOR',
}

registerEnumType(NodeKind, { name: 'NodeKind', description: 'The kinds of node that are searched.' });

@ObjectType()
export class SearchEdge extends RankedEdge {
  @Field(() => Node)
  node: Node;
}

@ObjectType({ description: 'What was found, best first.' })
export class SearchConnection extends RankedConnection(
  () => SearchEdge,
  () => Node,
) {}

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description:
      'Full-text search over titles, abstracts, summaries, and the names of concepts and authors. Every sign is searched as text.',
  })
  @Graph({
    kind: 'traversal',
    block: 'search/search',
    columns: [],
    pool: 600,
    prepare: { query: luceneQuery },
    cost: 100,
  })
  search(
    @Arg('query', () => String, { description: 'Words to look for; up to 1,000 characters.' }) _query: string,
    @Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only these kinds.' })
    _kinds: NodeKind[] | undefined,
    @First() _first: number,
    @After() _after?: string,
  ): SearchConnection {
    return planned();
  }
}
