import { Arg, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { Relation, StatementSource } from '../concept/enums';
import { Evidence } from '../concept/statement';
import { Graph, planned } from '../graph/declare';
import { Paper } from '../paper/paper';
import { Key, OfConcept, OfPaper, StatedRelation, Why } from './arguments';
import { Change } from './change';
import { addStatement, correctStatement, restoreStatement, retractStatement } from './write-statements';

@ObjectType({ description: 'What a paper states of a concept, as it stands.' })
export class Statement {
  @Field(() => Relation, { description: 'What the paper does with the concept.' })
  relation: Relation;

  @Field(() => Concept, { description: 'The concept.' })
  concept: Concept;

  @Field(() => Float, { description: 'How likely the statement is right, from 0 to 1.' })
  confidence: number;

  @Field(() => [StatementSource], { description: 'Everyone who says so, strongest first.' })
  sources: StatementSource[];

  @Field(() => [Evidence], { description: 'Why: the best evidence there is.' })
  evidence: Evidence[];
}

@ObjectType({ description: 'What became of a statement.' })
export class StatementPayload {
  @Field(() => Paper, { description: 'The paper.' })
  paper: Paper;

  @Field(() => Concept, { description: 'The concept of the statement, after a correction of the new one.' })
  concept: Concept;

  @Field(() => Statement, { nullable: true, description: 'What stands now; null where nothing does.' })
  statement: Statement | null;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@InputType({ description: 'What a statement is to be instead; what is left out stays.' })
export class StatementCorrection {
  @Field(() => Relation, { nullable: true, description: 'What the paper does with the concept.' })
  relation?: Relation;

  @Field(() => ID, { nullable: true, description: 'A concept, in any form in which `concept` takes it.' })
  concept?: string;

  @Field(() => Float, { nullable: true, description: 'How likely it is right, from 0 to 1.' })
  confidence?: number;

  @Field(() => String, { nullable: true, description: 'Why it is believed, in up to 2,000 characters.' })
  evidence?: string;
}

@Resolver()
export class Statements {
  @Mutation(() => StatementPayload, {
    description:
      'Says in a person’s name that a paper states something of a concept. Where it had been marked wrong, it is so no more.',
  })
  @Graph(addStatement)
  addStatement(
    @OfPaper() _paper: string,
    @StatedRelation() _relation: Relation,
    @OfConcept() _concept: string,
    @Arg('confidence', () => Float, {
      defaultValue: 1,
      description: 'How likely it is right, from 0 to 1.',
    })
    _confidence: number,
    @Arg('evidence', () => String, {
      nullable: true,
      description:
        'Why it is believed, in up to 2,000 characters. A slice of the title or the abstract is kept as a quotation.',
    })
    _evidence?: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): StatementPayload {
    return planned();
  }

  @Mutation(() => StatementPayload, {
    description: 'Puts another statement in the place of one that stands; the old one is marked wrong.',
  })
  @Graph(correctStatement)
  correctStatement(
    @OfPaper() _paper: string,
    @StatedRelation() _relation: Relation,
    @OfConcept() _concept: string,
    @Arg('to', () => StatementCorrection, { description: 'What it is to be instead.' })
    _to: StatementCorrection,
    @Why() _why?: string,
    @Key() _key?: string,
  ): StatementPayload {
    return planned();
  }

  @Mutation(() => StatementPayload, {
    description:
      'Marks a statement wrong: it stands no more, whoever says it, also when the same is imported again.',
  })
  @Graph(retractStatement)
  retractStatement(
    @OfPaper() _paper: string,
    @StatedRelation() _relation: Relation,
    @OfConcept() _concept: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): StatementPayload {
    return planned();
  }

  @Mutation(() => StatementPayload, {
    description: 'Takes back that a statement was marked wrong: what was said of it stands again.',
  })
  @Graph(restoreStatement)
  restoreStatement(
    @OfPaper() _paper: string,
    @StatedRelation() _relation: Relation,
    @OfConcept() _concept: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): StatementPayload {
    return planned();
  }
}
