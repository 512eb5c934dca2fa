import { Arg, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Concept } from '../concept/concept';
import { Graph, planned } from '../graph/declare';
import { Node } from '../graph/node';
import { Paper } from '../paper/paper';
import { Key, Why } from './arguments';
import { Change } from './change';
import { mergeConcepts } from './merge-concepts';
import { mergePapers } from './merge-papers';
import { undoMerge } from './undo-merge';

@ObjectType({ description: 'Two concepts that became one.' })
export class MergeConceptsPayload {
  @Field(() => Concept, { description: 'What both are now.' })
  concept: Concept;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@ObjectType({ description: 'Two papers that became one.' })
export class MergePapersPayload {
  @Field(() => Paper, { description: 'What both are now.' })
  paper: Paper;

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@ObjectType({ description: 'Two nodes that were one.' })
export class UndoMergePayload {
  @Field(() => [Node], { description: 'What stayed, then what is back.' })
  nodes: Node[];

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

const Into = () => Arg('into', () => ID, { description: 'What stays.' });
const From = () => Arg('from', () => ID, { description: 'What becomes it; its id still resolves.' });

@Resolver()
export class Merges {
  @Mutation(() => MergeConceptsPayload, {
    description:
      'Makes two concepts one: names, statements, hierarchy, descent, notes and tags of both. What papers call so from then on is it.',
  })
  @Graph(mergeConcepts)
  mergeConcepts(
    @Into() _into: string,
    @From() _from: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): MergeConceptsPayload {
    return planned();
  }

  @Mutation(() => MergePapersPayload, {
    description:
      'Makes two papers one: what is known of either, where they differ as `into` has it. The better of their ids is the id of both.',
  })
  @Graph(mergePapers)
  mergePapers(
    @Into() _into: string,
    @From() _from: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): MergePapersPayload {
    return planned();
  }

  @Mutation(() => UndoMergePayload, {
    description: 'Takes a merge back: both are what they were, with what was said of either since.',
  })
  @Graph(undoMerge)
  undoMerge(
    @Arg('change', () => ID, { description: 'The id of the change that merged them.' }) _change: string,
    @Why() _why?: string,
    @Key() _key?: string,
  ): UndoMergePayload {
    return planned();
  }
}
