import { Field, Float, ID, InputType } from 'type-graphql';
import { Relation } from '../concept/enums';

/** The most ids that one filter by concepts may name. */
export const MOST_CONCEPTS = 50;

@InputType({
  description: `What papers state of concepts. An id is \`method:…\`, \`topic:…\` and so on, or \`name:\` and any name; a name of several concepts stands for all of them. Up to ${MOST_CONCEPTS} ids. An id that nothing has is told in \`unknownIds\` of the list: no paper has it, so that with one in \`allOf\` there are none.`,
})
export class ConceptFilter {
  @Field(() => [ID], { nullable: true, description: 'Papers that state something of every one of these.' })
  allOf?: string[];

  @Field(() => [ID], { nullable: true, description: 'Papers that state something of at least one of these.' })
  anyOf?: string[];

  @Field(() => [ID], { nullable: true, description: 'Papers that state nothing of any of these.' })
  noneOf?: string[];

  @Field(() => [Relation], {
    nullable: true,
    description: 'Only these relations count, in `noneOf` too; all where nothing is given.',
  })
  relation?: Relation[];

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether what is below a concept in the hierarchy stands for it: whatever low-rank adaptation is called in a paper.',
  })
  includeNarrower?: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Only statements at least this likely count, from 0 to 1.',
  })
  minConfidence?: number;
}
