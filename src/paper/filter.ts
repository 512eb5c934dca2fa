import { Field, InputType, Int } from 'type-graphql';
import { Narrows } from '../graph/declare';
import { DateScalar, DateTimeScalar } from '../graph/scalars';
import { tagId } from '../curation/tag-id';
import { nameKey } from '../knowledge/folding';
import { RELATIONS } from '../knowledge/kinds';
import { ConceptFilter, MOST_CONCEPTS } from './concept-filter';
import { allWords } from './words';

/** A moment or a day as text, which the statement reads with `datetime()` or `date()`. */
const asText = (value: Date): string => value.toISOString();
/** A year's range of `sortDate`, so that a filter by year is a range of the index that lists by date use. */
const startOf = (year: number): number => year * 10_000;
const endOf = (year: number): number => (year + 1) * 10_000;
const idOrName = (value: string): string[] => [value, nameKey(value)];
const asDay = (value: Date): string => asText(value).slice(0, 10);

/** Of the conditions that lead to papers by an index, a list starts from the first that is given. */
@InputType({ description: 'Which papers: those for which everything that is given holds.' })
export class PaperFilter {
  @Field(() => Int, { nullable: true, description: 'Published in this year or later.' })
  @Narrows({ by: 'compare', on: 'node', property: 'sortDate', operator: '>=', prepare: startOf })
  yearFrom?: number;

  @Field(() => Int, { nullable: true, description: 'Published in this year or earlier.' })
  @Narrows({ by: 'predicate', block: 'paper/year-to', prepare: endOf })
  yearTo?: number;

  @Field(() => DateScalar, { nullable: true, description: 'Published on this day or later.' })
  @Narrows({ by: 'predicate', block: 'paper/published-from', prepare: asDay })
  publishedFrom?: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Published on this day or earlier.' })
  @Narrows({ by: 'predicate', block: 'paper/published-to', prepare: asDay })
  publishedTo?: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Came into this graph at this moment or later.',
  })
  @Narrows({ by: 'predicate', block: 'paper/added-since', prepare: asText })
  addedSince?: Date;

  @Field(() => ConceptFilter, {
    nullable: true,
    description: 'What the papers state of concepts: of all of some, of any, of none.',
  })
  @Narrows({ by: 'concepts', types: RELATIONS, most: MOST_CONCEPTS })
  concepts?: ConceptFilter;

  @Field(() => String, { nullable: true, description: "An author's id or full name, in any case." })
  @Narrows({ by: 'predicate', block: 'paper/by-author', start: 'paper/from-author', prepare: idOrName })
  author?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that the title, abstract or summary hold, all of them, in any form; up to 1,000 characters.',
  })
  @Narrows({ by: 'found', block: 'paper/with-words', cost: 200, prepare: allWords })
  text?: string;

  @Field(() => String, { nullable: true, description: "A venue's id or name, in any case." })
  @Narrows({ by: 'predicate', block: 'paper/in-venue', start: 'paper/from-venue', prepare: idOrName })
  venue?: string;

  @Field(() => String, { nullable: true, description: 'A tag that people put on it, by its name or id.' })
  @Narrows({ by: 'predicate', block: 'paper/tagged', start: 'paper/with-tag', prepare: tagId })
  tag?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a link to code is known.' })
  @Narrows({ by: 'predicate', block: 'paper/has-code' })
  hasCode?: boolean;
}
