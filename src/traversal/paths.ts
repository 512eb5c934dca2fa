import { Arg, Field, Float, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { StatementSource } from '../concept/enums';
import { UnknownIds } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { Link, LinkType } from './link';

export enum PathOutcome {
  FOUND = 'FOUND',
  NONE_WITHIN_BOUNDS = 'NONE_WITHIN_BOUNDS',
  SAME_NODE = 'SAME_NODE',
  UNKNOWN_ID = 'UNKNOWN_ID',
}

registerEnumType(PathOutcome, {
  name: 'PathOutcome',
  description: 'What came of looking for paths.',
  valuesConfig: {
    FOUND: { description: 'There are paths.' },
    NONE_WITHIN_BOUNDS: { description: 'No path of the links allowed within the number of hops.' },
    SAME_NODE: { description: 'Both ids mean the same node.' },
    UNKNOWN_ID: { description: 'Nothing has one of the ids; see `unknownIds`.' },
  },
});

@ObjectType({ description: 'A way from one node to another.' })
export class Path {
  @Field(() => Int, { description: 'How many links.' })
  length: number;

  @Field(() => Float, {
    description:
      'The less, the closer: 1 a link, and 2 ln(1 + d) / ln(1 + papers) for each node between the ends, d how many relationships it has.',
  })
  cost: number;

  @Field(() => [Node], { description: 'From one end to the other, both included.' })
  @Graph({ kind: 'column', most: 9 })
  nodes: Node[];

  @Field(() => [Link], { description: 'The links between them, in order.' })
  @Graph({ kind: 'column', most: 8 })
  links: Link[];
}

@ObjectType({ description: 'How two nodes connect.' })
export class PathResult {
  @Field(() => PathOutcome, { description: 'Whether there are paths, or why there are none.' })
  outcome: PathOutcome;

  @Field(() => [Path], {
    description: 'The closest first; empty where the outcome says that there are none.',
  })
  @Graph({ kind: 'column', most: 20, asMany: 'first' })
  paths: Path[];

  @UnknownIds()
  unknownIds: string[];
}

@Resolver()
export class PathQueries {
  @Query(() => PathResult, {
    description:
      'How two nodes connect: of the shortest paths, those through the least common nodes. Nodes of more than 500 relationships are walked through only where there is no other way.',
  })
  @Graph({
    kind: 'traversal',
    block: 'traversal/paths',
    columns: ['outcome', 'paths'],
    references: { from: 'Entity', to: 'Entity' },
    integers: { maxHops: { from: 1, to: 8, literal: true }, first: { from: 1, to: 20 } },
    cost: 1_000,
  })
  paths(
    @Arg('from', () => ID, { description: 'As `node` takes it.' }) _from: string,
    @Arg('to', () => ID, { description: 'As `node` takes it.' }) _to: string,
    @Arg('maxHops', () => Int, {
      defaultValue: 6,
      description: 'How many links a path may have, from 1 to 8.',
    })
    _maxHops: number,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many paths, from 1 to 20.' })
    _first: number,
    @Arg('via', () => [LinkType], { nullable: true, description: 'Only over these links.' })
    _via?: LinkType[],
    @Arg('source', () => [StatementSource], {
      nullable: true,
      description: 'Of the statements of papers, only those that one of these says.',
    })
    _source?: StatementSource[],
    @Arg('minConfidence', () => Float, {
      nullable: true,
      description: 'Of the statements of papers, only those at least this likely right, from 0 to 1.',
    })
    _minConfidence?: number,
  ): PathResult {
    return planned();
  }
}
