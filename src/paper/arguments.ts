import { Arg } from 'type-graphql';
import { PaperFilter } from './filter';
import { PaperOrder } from './order';

/** The argument `where` of a list of papers. */
export const WherePaper = () =>
  Arg('where', () => PaperFilter, { nullable: true, description: 'Only papers that fit.' });

/** The argument `orderBy` of a list of papers. */
export const OrderPapers = () =>
  Arg('orderBy', () => PaperOrder, { defaultValue: PaperOrder.NEWEST, description: 'In which order.' });
