import { Arg, ID } from 'type-graphql';
import { Relation } from '../concept/enums';

/** The argument `why` of every mutation. */
export const Why = () =>
  Arg('why', () => String, {
    nullable: true,
    description: 'Why, for the history: up to 2,000 characters.',
  });

/** The argument `key` of every mutation. */
export const Key = () =>
  Arg('key', () => String, {
    nullable: true,
    description:
      "The client's own name for this change, of up to 200 characters: sent again, it writes nothing and is answered the same.",
  });

/** The arguments that name a statement. */
export const OfPaper = () =>
  Arg('paper', () => ID, {
    description: 'The paper that states it: `paper:…`, `arxiv:…`, `doi:…`, `title:…`.',
  });
export const StatedRelation = () =>
  Arg('relation', () => Relation, { description: 'What the paper does with the concept.' });
export const OfConcept = () =>
  Arg('concept', () => ID, { description: 'The concept: `method:…`, or `name:` and any of its names.' });

/** What every mutation is given beside its own. */
export interface Given {
  readonly why?: string | null;
  readonly key?: string | null;
}
