import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept';
import { RankedConnection, RankedEdge } from '../graph/connection';

@ObjectType({ description: 'A concept that papers state beside another.' })
export class CoOccurrenceEdge extends RankedEdge {
  @Field(() => Int, { description: 'How many of the papers looked at state both.' })
  count: number;

  @Field(() => Int, {
    description: 'How many papers of the concept asked about were looked at: all of them, up to 2,000.',
  })
  of: number;

  @Field(() => Float, {
    description:
      'The normalised pointwise mutual information, from −1 over 0 (as often as by chance) to 1 (never one without the other; Bouma 2009). The score is this, discounted where papers are few.',
  })
  npmi: number;

  @Field(() => Concept, { description: 'The concept stated beside it.' })
  node: Concept;
}

@ObjectType({ description: 'What occurs together with a concept, most telling first.' })
export class CoOccurrenceConnection extends RankedConnection(
  () => CoOccurrenceEdge,
  () => Concept,
) {}

@ObjectType({ description: 'How many papers there are of a year.' })
export class YearCount {
  @Field(() => Int, { description: 'The year of publication.' })
  year: number;

  @Field(() => Int, { description: 'How many papers.' })
  count: number;
}
