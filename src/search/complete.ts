import { Arg, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { beginning } from './beginning';
import { TextRange } from './highlight';
import { NodeKind, searched } from './kinds';
import { matchingName, type Range, type Sought } from './matches';

const NAMES = ['names', 'sought'] as const;

@ObjectType({ description: 'Something whose name goes on from what was typed.' })
export class Completion {
  @Field(() => Node, { description: 'What has the name.' })
  node: Node;

  @Field(() => String, {
    description:
      'The name or title that goes on from what was typed; another name of a concept where its own does not.',
  })
  @Graph({
    kind: 'computed',
    from: NAMES,
    compute: (names: readonly string[], sought: Sought): string => matchingName(names, sought).name,
  })
  text: string;

  @Field(() => [TextRange], { description: 'The words of `text` that were typed, or begun.' })
  @Graph({
    kind: 'computed',
    from: NAMES,
    compute: (names: readonly string[], sought: Sought): readonly Range[] =>
      matchingName(names, sought).ranges,
  })
  ranges: TextRange[];

  @Field(() => Float, {
    description: 'How near the name is to what was typed and how used it is, from 0 to 1.',
  })
  score: number;
}

@Resolver()
export class CompletionQueries {
  @Query(() => [Completion], {
    description:
      'For a search box, with every letter typed: names of concepts and authors and titles of papers that have all words of the prefix, of which the last may go on. Case, accents, hyphens and spaces make no difference. Below three letters titles and authors are left out.',
  })
  @Graph({
    kind: 'traversal',
    block: 'search/complete',
    columns: ['node', 'score', 'names', 'sought'],
    pool: 20,
    prepare: { prefix: beginning, kinds: searched },
    integers: { first: { from: 0, to: 20 } },
    cost: 40,
  })
  complete(
    @Arg('prefix', () => String, { description: 'What was typed so far; up to 1,000 characters.' })
    _prefix: string,
    @Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only these kinds.' })
    _kinds?: NodeKind[],
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many, from 0 to 20.' }) _first?: number,
  ): Completion[] {
    return planned();
  }
}
