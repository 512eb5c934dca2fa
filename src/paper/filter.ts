import { Field, InputType, Int } from 'type-graphql';
import { Narrows } from '../graph/declare';
import { DateScalar, DateTimeScalar } from '../graph/scalars';
import { nameKey } from '../knowledge/folding';

/** A moment or a day as text, which the statement reads with `datetime()` or `date()`. */
const asText = (value: Date): string => value.toISOString();
/** A year's range of `sortDate`, so that a filter by year is a range of the index that lists by date use. */
const startOf = (year: number): number => year * 10_000;
const endOf = (year: number): number => (year + 1) * 10_000;
const asDay = (value: Date): string => asText(value).slice(0, 10);

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

  @Field(() => String, { nullable: true, description: "The venue's name, in any case." })
  @Narrows({ by: 'predicate', block: 'paper/in-venue', prepare: nameKey })
  venue?: string;

  @Field(() => String, { nullable: true, description: "An author's id or full name, in any case." })
  @Narrows({
    by: 'predicate',
    block: 'paper/by-author',
    prepare: (value: string) => [value, nameKey(value)],
  })
  author?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a link to code is known.' })
  @Narrows({ by: 'predicate', block: 'paper/has-code' })
  hasCode?: boolean;
}
