import { Arg, Float } from 'type-graphql';
import { Relation, StatementSource } from './enums';

/** The argument `relation` of a list of statements. */
export const OfRelation = () =>
  Arg('relation', () => [Relation], { nullable: true, description: 'Only these relations.' });

/** The argument `minConfidence` of a list of statements. */
export const MinConfidence = () =>
  Arg('minConfidence', () => Float, {
    nullable: true,
    description: 'Only statements at least this likely, from 0 to 1.',
  });

/** The argument `source` of a list of statements. */
export const FromSource = () =>
  Arg('source', () => [StatementSource], {
    nullable: true,
    description: 'Only statements that one of these makes.',
  });
