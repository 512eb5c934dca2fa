import { Arg, Field, Float, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Author } from '../author/author';
import { Concept } from '../concept/concept';
import { FromSource, MinConfidence } from '../concept/arguments';
import { Relation, type StatementSource } from '../concept/enums';
import { Evidence } from '../concept/statement';
import { After, First } from '../graph/arguments';
import { RankedConnection, RankedEdge, UnknownIds } from '../graph/connection';
import { Graph, planned, type TraversalDeclaration } from '../graph/declare';
import { WherePaper } from '../paper/arguments';
import { type PaperFilter } from '../paper/filter';
import { Paper } from '../paper/paper';
import { Link } from './link';
import { BySignal, Signal } from './signal';

/** How many papers are found by text before they are filtered. */
const READ = { all: 150, filtered: 2_000 };

interface Given {
  readonly where?: PaperFilter | null;
}

/** Related papers, of one paper or of several. */
export const RELATED = {
  kind: 'traversal',
  block: 'traversal/related',
  columns: ['reasons'],
  pool: 200,
  narrow: {
    where: { by: 'fields' },
    source: { by: 'overlap', on: 'edge', property: 'sources' },
    minConfidence: { by: 'compare', on: 'edge', property: 'confidence', operator: '>=' },
  },
  prepare: {
    since: (_: never, { where }: Given) => where?.addedSince?.toISOString() ?? null,
    read: (_: never, { where }: Given) => (where ? READ.filtered : READ.all),
  },
} as const satisfies Omit<TraversalDeclaration, 'cost'>;

@ObjectType({ description: 'What one of two papers has to do with a concept.' })
export class ConceptUse {
  @Field(() => Concept, { description: 'The concept that the paper states.' })
  concept: Concept;

  @Field(() => Relation, { description: 'What the paper does with it.' })
  relation: Relation;

  @Field(() => [Evidence], { description: 'Why it is believed.' })
  @Graph({ kind: 'embedded', of: 'said', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];
}

@ObjectType({ description: 'One reason why two papers are related.' })
export class RelatedReason {
  @Field(() => Signal, { description: 'What kind of reason it is.' })
  signal: Signal;

  @Field(() => Float, {
    description:
      'How much it says: the information content −ln p, p the share of papers with the concept or anything below it, or by the author; for TEXT and AREAS the likeness of the words or areas, from 0 to 1; for EMBEDDING the cosine; for direct citations their number.',
  })
  weight: number;

  @Field(() => Float, { description: 'Its part of the score.' })
  contribution: number;

  @Field(() => Concept, {
    nullable: true,
    description: 'What both share or, where they differ, the nearest thing above both.',
  })
  concept: Concept | null;

  @Field(() => ConceptUse, { nullable: true, description: 'What the paper asked about has.' })
  mine: ConceptUse | null;

  @Field(() => ConceptUse, { nullable: true, description: 'What the paper found has.' })
  theirs: ConceptUse | null;

  @Field(() => [Evidence], { description: 'Of LINEAGE: why the one is believed to descend from the other.' })
  @Graph({ kind: 'embedded', of: 'step', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];

  @Field(() => [Link], {
    description:
      'What is stored of it: the statements of both papers, the step of descent between them, or authorships and citations; none of TEXT, AREAS and EMBEDDING.',
  })
  @Graph({ kind: 'column', most: 3 })
  links: Link[];

  @Field(() => Author, { nullable: true, description: 'Of AUTHORS: who wrote both.' })
  author: Author | null;

  @Field(() => Paper, {
    nullable: true,
    description: 'Of CITATIONS: what both cite or what cites both; null where the one cites the other.',
  })
  paper: Paper | null;

  @Field(() => [String], {
    description:
      'Of TEXT: the stems of the words that both have, most telling first; of AREAS: areas, each told by three of its words; ten at most.',
  })
  @Graph({ kind: 'column', most: 10 })
  terms: string[];
}

@ObjectType({ description: 'A related paper, and why.' })
export class RelatedPaperEdge extends RankedEdge {
  @Field(() => [RelatedReason], {
    description: 'Why, weightiest first; the contributions sum to the score.',
  })
  @Graph({ kind: 'column', most: 20 })
  reasons: RelatedReason[];

  @Field(() => Paper, { description: 'The related paper.' })
  node: Paper;
}

@ObjectType({ description: 'Related papers, nearest first.' })
export class RelatedPaperConnection extends RankedConnection(
  () => RelatedPaperEdge,
  () => Paper,
) {
  @UnknownIds('The ids asked about that nothing has; empty where a paper is asked about itself.')
  unknownIds: string[];
}

@Resolver()
export class RelatedPaperQueries {
  @Query(() => RelatedPaperConnection, {
    description:
      'Papers related to a reading list as a whole, nearest first, with reasons. With `where: { addedSince }`, what is new for who has read the list.',
  })
  @Graph({ ...RELATED, references: { to: 'Paper' }, cost: 800 })
  relatedPapers(
    @Arg('to', () => [ID], { description: 'Up to 500 papers, as `paper(id:)` takes them.' })
    _to: string[],
    @First(10) _first: number,
    @After() _after?: string,
    @BySignal() _by?: Signal[],
    @WherePaper() _where?: PaperFilter,
    @FromSource() _source?: StatementSource[],
    @MinConfidence() _minConfidence?: number,
  ): RelatedPaperConnection {
    return planned();
  }
}
