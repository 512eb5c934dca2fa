import { Arg, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { ConceptKind } from '../concept/enums';
import { Graph, planned } from '../graph/declare';
import { Key, OfConcept, Why } from './arguments';
import { Change } from './change';
import { addAliases, addConcept } from './write-concepts';

@InputType({ description: 'A method, model, topic or data set that the graph has not.' })
export class ConceptInput {
  @Field(() => ConceptKind, { description: 'What it is.' })
  kind: ConceptKind;

  @Field(() => String, {
    description: 'The form that experts use, in up to 200 characters. The id is made of it.',
  })
  name: string;

  @Field(() => [String], { nullable: true, description: 'Other names, up to 50.' })
  aliases?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What it is, in one sentence of up to 2,000 characters.',
  })
  description?: string;

  @Field(() => Int, { nullable: true, description: 'When it was first made public.' })
  year?: number;

  @Field(() => [ID], {
    nullable: true,
    description:
      'What is directly above it: methods or topics of a method or model, topics of a topic; up to 20.',
  })
  broader?: string[];
}

@ObjectType({ description: 'A concept that was added to.' })
export class ConceptPayload {
  @Field(() => Concept, { description: 'The concept.' })
  concept: Concept;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@Resolver()
export class Concepts {
  @Mutation(() => ConceptPayload, {
    description: 'Adds a concept. A name that a concept of its kind has already is refused, with its id.',
  })
  @Graph(addConcept)
  addConcept(
    @Arg('concept', () => ConceptInput, { description: 'What it is to be.' }) _concept: ConceptInput,
    @Why() _why?: string,
    @Key() _key?: string,
  ): ConceptPayload {
    return planned();
  }

  @Mutation(() => ConceptPayload, {
    description:
      'Gives a concept other names. What papers call so from then on is it; a name that it has already is no fault.',
  })
  @Graph(addAliases)
  addAliases(
    @OfConcept() _concept: string,
    @Arg('aliases', () => [String], { description: 'Up to 50 names of up to 200 characters.' })
    _aliases: string[],
    @Why() _why?: string,
    @Key() _key?: string,
  ): ConceptPayload {
    return planned();
  }
}
