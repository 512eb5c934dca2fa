import { Arg, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { RankedConnection, RankedEdge } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { asked } from './asked';
import { Highlight, highlights, type Texts } from './highlight';
import { NodeKind, searched } from './kinds';
import { type Sought } from './matches';

const TEXTS = ['name', 'aliases', 'description', 'title', 'abstract', 'summary'] as const;

@ObjectType({ description: 'Something found.' })
export class SearchEdge extends RankedEdge {
  @Field(() => Float, {
    description:
      'How much of the query its name or title is, and how used it is: from 0 to 1, for all kinds alike.',
  })
  override score: number;

  @Field(() => [Highlight], {
    description:
      'What matched, with offsets and without mark-up: the name or title first, then the sentence of each longer text that has most of the words.',
  })
  @Graph({
    kind: 'computed',
    from: ['sought', ...TEXTS.map((text) => `node.${text}`)],
    compute: (sought: Sought, ...texts: unknown[]) =>
      highlights(Object.fromEntries(TEXTS.map((text, i) => [text, texts[i]])) as unknown as Texts, sought),
  })
  highlights: Highlight[];

  @Field(() => Node, { description: 'What was found.' })
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
      'Full-text search over titles, abstracts, summaries, and the names of concepts and authors, ranked together. What is nearly the query is found where little is the query: misspellings, other spellings, some of the words. Every sign is searched as text.',
  })
  @Graph({
    kind: 'traversal',
    block: 'search/search',
    columns: ['node', 'sought'],
    pool: 200,
    full: 'full',
    prepare: { query: (query: string) => asked(query), kinds: searched },
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
