import { Arg, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { UnknownIds } from '../graph/connection';
import { Graph, planned } from '../graph/declare';
import { Paper } from '../paper/paper';

/** The most concepts of one side. */
const MOST_CONCEPTS = 20;

@ObjectType({ description: 'Where a row and a column of a cross-table meet.' })
export class CrossTableCell {
  @Field(() => Concept, { description: 'The concept of its row.' })
  row: Concept;

  @Field(() => Concept, { description: 'The concept of its column.' })
  column: Concept;

  @Field(() => Int, {
    description: 'How many papers state something of both, or of what is below them in the hierarchy.',
  })
  count: number;

  @Field(() => [Paper], { description: 'The newest five of them.' })
  @Graph({ kind: 'column', most: 5 })
  papers: Paper[];
}

@ObjectType({ description: 'Two sets of concepts against each other.' })
export class CrossTable {
  @Field(() => [Concept], { description: 'The concepts of `of`, in the order asked.' })
  @Graph({ kind: 'column', most: MOST_CONCEPTS, asMany: 'of' })
  rows: Concept[];

  @Field(() => [Concept], { description: 'The concepts of `by`, in the order asked.' })
  @Graph({ kind: 'column', most: MOST_CONCEPTS, asMany: 'by' })
  columns: Concept[];

  @Field(() => [CrossTableCell], { description: 'Row by row, empty ones included.' })
  @Graph({ kind: 'column', most: 100 })
  cells: CrossTableCell[];

  @UnknownIds()
  unknownIds: string[];
}

@Resolver()
export class CrossTableQueries {
  @Query(() => CrossTable, {
    description: 'How many papers there are of each of some techniques in each of some areas, and which.',
  })
  @Graph({
    kind: 'traversal',
    block: 'traversal/cross-table',
    columns: ['rows', 'columns', 'cells'],
    references: { of: 'Concept', by: 'Concept' },
    most: { of: MOST_CONCEPTS, by: MOST_CONCEPTS },
    cost: 5_000,
  })
  crossTable(
    @Arg('of', () => [ID], { description: `The rows: up to ${MOST_CONCEPTS} concepts.` }) _of: string[],
    @Arg('by', () => [ID], { description: `The columns: up to ${MOST_CONCEPTS} concepts.` }) _by: string[],
  ): CrossTable {
    return planned();
  }
}
