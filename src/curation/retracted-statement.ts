import { Field, ObjectType } from 'type-graphql';
import { Concept } from '../concept/concept';
import { Relation } from '../concept/enums';
import { DateTimeScalar } from '../graph/scalars';

@ObjectType({ description: 'A statement that somebody marked wrong: it stands no more, whoever says it.' })
export class RetractedStatement {
  @Field(() => Relation, { description: 'What the paper does with the concept.' })
  relation: Relation;

  @Field(() => Concept, { description: 'The concept.' })
  concept: Concept;

  @Field(() => String, { description: 'The name of the token with which it was marked.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;
}
