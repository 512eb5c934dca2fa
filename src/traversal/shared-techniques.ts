import { Arg, Field, Float, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { Concept } from '../concept/concept';
import { Relation } from '../concept/enums';
import { RankedConnection, RankedEdge, UnknownIds } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Paper } from '../paper/paper';

@ObjectType({ description: "One paper's side of a shared technique." })
export class TechniqueUse {
  @Field(() => Concept, { description: 'The method or model that the paper states.' })
  concept: Concept;

  @Field(() => Relation, { description: 'What the paper does with it.' })
  relation: Relation;
}

@ObjectType({ description: 'A technique that two papers share.' })
export class SharedTechnique {
  @Field(() => Concept, { description: 'Where the two meet: the same concept, or the nearest above both.' })
  concept: Concept;

  @Field(() => Float, {
    description:
      'What it contributes to the score: the information content of the meeting point, −ln p (Resnik 1995), p the share of papers with it or anything below it; times how much both papers have to do with it.',
  })
  weight: number;

  @Field(() => TechniqueUse, { description: 'What the paper asked about has.' })
  mine: TechniqueUse;

  @Field(() => TechniqueUse, { description: 'What the paper found has.' })
  theirs: TechniqueUse;
}

@ObjectType({ description: 'A paper that shares techniques, and which.' })
export class SharedTechniqueEdge extends RankedEdge {
  @Field(() => [SharedTechnique], {
    description: 'What is shared, weightiest first; the weights sum to the score.',
  })
  shared: SharedTechnique[];

  @Field(() => Paper, { description: 'The paper that shares them.' })
  node: Paper;
}

@ObjectType({ description: 'Papers that share techniques, nearest first.' })
export class SharedTechniqueConnection extends RankedConnection(
  () => SharedTechniqueEdge,
  () => Paper,
) {
  @UnknownIds('The ids asked about that nothing has; empty where a paper is asked about itself.')
  unknownIds: string[];
}

export enum AnyOrAll {
  ANY = 'ANY',
  ALL = 'ALL',
}

registerEnumType(AnyOrAll, {
  name: 'AnyOrAll',
  description: 'With how many of several things.',
  valuesConfig: {
    ANY: { description: 'With at least one of them.' },
    ALL: { description: 'With every one of them.' },
  },
});

@Resolver()
export class SharedTechniqueQueries {
  @Query(() => SharedTechniqueConnection, {
    description:
      'Papers that share techniques with the given ones; each technique is matched with the given paper it is nearest to.',
  })
  @Graph({
    kind: 'traversal',
    block: 'traversal/sharing-techniques',
    columns: ['shared'],
    pool: 500,
    references: { papers: 'Paper' },
    integers: { minShared: { from: 0, to: 1_000 } },
    cost: 300,
  })
  papersSharingTechniques(
    @Arg('papers', () => [ID], { description: 'Up to 500 papers, as `paper(id:)` takes them.' })
    _papers: string[],
    @Arg('match', () => AnyOrAll, {
      defaultValue: AnyOrAll.ANY,
      description: 'Whether to share with any or with all of them.',
    })
    _match: AnyOrAll,
    @First(10) _first: number,
    @After() _after?: string,
    @Arg('minShared', () => Int, {
      defaultValue: 1,
      description: 'Only papers that share at least this many techniques.',
    })
    _minShared?: number,
  ): SharedTechniqueConnection {
    return planned();
  }
}
