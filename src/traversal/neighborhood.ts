import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { UnknownIds } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { LABEL_OF_KIND } from '../knowledge/kinds';
import { NodeKind } from '../search/kinds';
import { Link } from './link';

const LABEL_OF: Readonly<Record<NodeKind, string>> = { ...LABEL_OF_KIND, PAPER: 'Paper', AUTHOR: 'Author' };

@ObjectType({ description: 'A part of the graph, for drawing.' })
export class Subgraph {
  @Field(() => [Node], { description: 'Those asked about, then the others, nearest and most telling first.' })
  @Graph({ kind: 'column', most: 500, asMany: 'limit' })
  nodes: Node[];

  @Field(() => [Link], { description: 'What there is between two of the nodes, up to 2,000.' })
  @Graph({ kind: 'column', most: 2_000 })
  links: Link[];

  @Field(() => Boolean, { description: 'Whether there are more nodes than the limit.' })
  truncated: boolean;

  @UnknownIds()
  unknownIds: string[];
}

@Resolver()
export class NeighborhoodQueries {
  @Query(() => Subgraph, { description: 'What is around some nodes, with all links between what is shown.' })
  @Graph({
    kind: 'traversal',
    block: 'traversal/neighborhood',
    columns: ['nodes', 'links', 'truncated'],
    references: { ids: 'Entity' },
    most: { ids: 100 },
    integers: { hops: { from: 1, to: 3 }, limit: { from: 1, to: 500 } },
    prepare: { kinds: (kinds: NodeKind[] | null) => kinds?.map((kind) => LABEL_OF[kind]) ?? null },
    cost: 2_000,
  })
  neighborhood(
    @Arg('ids', () => [ID], { description: 'Up to 100 nodes, as `node` takes them.' }) _ids: string[],
    @Arg('hops', () => Int, { defaultValue: 1, description: 'How many links away, from 1 to 3.' })
    _hops: number,
    @Arg('limit', () => Int, { defaultValue: 100, description: 'How many nodes at the most, from 1 to 500.' })
    _limit: number,
    @Arg('kinds', () => [NodeKind], {
      nullable: true,
      description: 'Only nodes of these kinds, beside those asked about.',
    })
    _kinds?: NodeKind[],
  ): Subgraph {
    return planned();
  }
}
