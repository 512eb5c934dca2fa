import { Arg, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Method } from '../../../src/concept/kinds';
import { type Relation } from '../../../src/concept/enums';
import { Evidence } from '../../../src/concept/statement';
import { UnknownIds } from '../../../src/graph/connection';
import { Graph, planned } from '../../../src/graph/declare';
import { Node } from '../../../src/graph/node';
import { WherePaper } from '../../../src/paper/arguments';
import { type PaperFilter } from '../../../src/paper/filter';
import { Paper } from '../../../src/paper/paper';

@ObjectType()
class Tie {
  @Field(() => String)
  @Graph({ kind: 'relationshipType' })
  relation: Relation;

  @Field(() => [Evidence])
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];
}

@ObjectType()
class Step {
  @Field(() => Tie)
  link: Tie;

  @Field(() => Int)
  weight: number;

  @Field(() => [Node])
  ends: Node[];
}

@ObjectType()
class Walk {
  @Field(() => Boolean)
  found: boolean;

  @Field(() => Int)
  length: number;

  @Field(() => [Node])
  stops: Node[];

  @Field(() => [Step])
  @Graph({ kind: 'column', most: 6 })
  steps: Step[];

  @UnknownIds()
  unknownIds: string[];
}

@ObjectType()
class Pair {
  @Field(() => Paper)
  one: Paper;

  @Field(() => Paper)
  other: Paper;
}

@ObjectType()
class Shelf {
  @Field(() => [Paper])
  @Graph({ kind: 'column', most: 500 })
  all: Paper[];

  @Field(() => Paper, { nullable: true })
  first: Paper | null;

  @Field(() => [Int])
  lengths: number[];

  @Field(() => Pair, { nullable: true })
  pair: Pair | null;

  @UnknownIds()
  unknownIds: string[];
}

@ObjectType()
class Year {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  count: number;

  @Field(() => [Paper])
  papers: Paper[];
}

/** Root fields whose answers are no connections. */
@Resolver()
export class Questions {
  @Query(() => Walk)
  @Graph({
    kind: 'traversal',
    block: 'walk',
    columns: ['found', 'length', 'stops', 'steps'],
    references: { from: 'Entity', to: 'Concept' },
    integers: { most: { from: 1, to: 6, literal: true } },
    cost: 100,
  })
  walk(
    @Arg('from', () => ID) _from: string,
    @Arg('to', () => ID) _to: string,
    @Arg('most', () => Int, { defaultValue: 4 }) _most: number,
  ): Walk {
    return planned();
  }

  @Query(() => Shelf)
  @Graph({
    kind: 'traversal',
    block: 'shelf',
    columns: ['all', 'first', 'lengths', 'pair'],
    references: { papers: 'Paper' },
    cost: 10,
  })
  shelf(@Arg('papers', () => [ID]) _papers: string[]): Shelf {
    return planned();
  }

  @Query(() => [Paper])
  @Graph({
    kind: 'traversal',
    block: 'earliest',
    columns: [],
    integers: { count: { from: 1, to: 5 } },
    narrow: { where: { by: 'fields' } },
    pool: 5,
    cost: 10,
  })
  earliest(
    @WherePaper() _where: PaperFilter | undefined,
    @Arg('count', () => Int, { defaultValue: 3 }) _count: number,
  ): Paper[] {
    return planned();
  }
}

/** A list of records below a node. */
@Resolver(() => Method)
export class MethodQuestions {
  @FieldResolver(() => [Year])
  @Graph({ kind: 'traversal', block: 'by-year', columns: ['year', 'count', 'papers'], pool: 100, cost: 50 })
  byYear(): Year[] {
    return planned();
  }
}
