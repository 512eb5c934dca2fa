import { Arg, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { UnknownIds } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Paper } from '../paper/paper';
import { Link } from './link';
import { Path } from './paths';

/** The most papers that are compared at once. */
const MOST_PAPERS = 20;

@ObjectType({ description: 'What one paper states of one concept.' })
export class ComparisonCell {
  @Field(() => Paper, { description: 'The paper of this column.' })
  paper: Paper;

  @Field(() => [Link], {
    description: 'Its statements, in the order of `Relation`; empty where it has none.',
  })
  statements: Link[];
}

@ObjectType({ description: 'One concept, and what each of the papers states of it.' })
export class ComparisonRow {
  @Field(() => Concept, { description: 'The concept of this row.' })
  concept: Concept;

  @Field(() => Int, { description: 'How many of the papers state something of it.' })
  stating: number;

  @Field(() => [ComparisonCell], { description: 'A cell for each of the papers, in their order.' })
  @Graph({ kind: 'column', most: MOST_PAPERS, asMany: 'ids' })
  cells: ComparisonCell[];
}

@ObjectType({ description: 'What one paper alone has.' })
export class ComparisonAlone {
  @Field(() => Paper, { description: 'The paper.' })
  paper: Paper;

  @Field(() => [Concept], { description: 'What it alone states something of.' })
  @Graph({ kind: 'column', most: 50 })
  concepts: Concept[];
}

@ObjectType({ description: "One paper's way to where all meet." })
export class MeetingSide {
  @Field(() => Paper, { description: 'The paper.' })
  paper: Paper;

  @Field(() => [Concept], { description: 'What it introduces, extends, uses or studies there.' })
  concepts: Concept[];
}

@ObjectType({ description: 'A technique or area under which all of the papers have something.' })
export class Meeting {
  @Field(() => Concept, { description: 'The technique or area.' })
  concept: Concept;

  @Field(() => Float, {
    description: 'Its information content, −ln p, p the share of papers with it or anything below it.',
  })
  information: number;

  @Field(() => [MeetingSide], { description: 'How each of the papers comes to it, in their order.' })
  @Graph({ kind: 'column', most: MOST_PAPERS, asMany: 'ids' })
  sides: MeetingSide[];
}

@ObjectType({ description: 'Papers side by side.' })
export class Comparison {
  @Field(() => [Paper], { description: 'The papers compared: the columns.' })
  @Graph({ kind: 'column', most: MOST_PAPERS, asMany: 'ids' })
  papers: Paper[];

  @Field(() => [ComparisonRow], {
    description: 'A row a concept: what most of the papers state first, then the rarest; up to 100.',
  })
  @Graph({ kind: 'column', most: 100 })
  rows: ComparisonRow[];

  @Field(() => [Concept], { description: 'What all of them state something of.' })
  shared: Concept[];

  @Field(() => [ComparisonAlone], { description: 'What one of them alone states something of.' })
  @Graph({ kind: 'column', most: MOST_PAPERS, asMany: 'ids' })
  alone: ComparisonAlone[];

  @Field(() => [Meeting], {
    description:
      'Where all meet in the hierarchy without naming the same, the most specific first; up to 20.',
  })
  @Graph({ kind: 'column', most: 20 })
  meetings: Meeting[];

  @Field(() => Path, {
    nullable: true,
    description:
      'Where there are two papers, the closest connection over up to six links, as `paths` weighs it.',
  })
  @Graph({
    kind: 'traversal',
    block: 'traversal/connection',
    columns: ['length', 'cost', 'nodes', 'links'],
    cost: 1_000,
  })
  connection: Path | null;

  @Field(() => Boolean, { description: 'Whether there are more than 100 rows.' })
  truncated: boolean;

  @UnknownIds()
  unknownIds: string[];
}

@Resolver()
export class CompareQueries {
  @Query(() => Comparison, { description: 'Papers side by side: what each states of what.' })
  @Graph({
    kind: 'traversal',
    block: 'traversal/compare',
    columns: ['papers', 'rows', 'shared', 'alone', 'meetings', 'truncated'],
    references: { ids: 'Paper' },
    most: { ids: MOST_PAPERS },
    cost: 500,
  })
  compare(
    @Arg('ids', () => [ID], { description: `Up to ${MOST_PAPERS} papers, as \`paper\` takes them.` })
    _ids: string[],
  ): Comparison {
    return planned();
  }
}
