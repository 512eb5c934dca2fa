import { registerEnumType } from 'type-graphql';
import { type Order, type SortKey } from '../graph/declare';

export enum PaperOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  RECENTLY_ADDED = 'RECENTLY_ADDED',
  MOST_CITED = 'MOST_CITED',
  TITLE = 'TITLE',
}

registerEnumType(PaperOrder, {
  name: 'PaperOrder',
  description: 'The orders that lists of papers come in.',
  valuesConfig: {
    NEWEST: { description: 'By date of publication, latest first; papers without a date last.' },
    OLDEST: { description: 'By date of publication, earliest first; papers without a date first.' },
    RECENTLY_ADDED: { description: 'By the moment they came into this graph, latest first.' },
    MOST_CITED: { description: 'By the number of papers of this graph that cite them, most first.' },
    TITLE: { description: 'By title, A first.' },
  },
});

const id: SortKey = { on: 'node', property: 'id', type: 'string' };

/** Each order's keys, which are never null and have an index. */
export const PAPER_ORDERS: Readonly<Record<PaperOrder, Order>> = {
  NEWEST: { keys: [{ on: 'node', property: 'sortDate', type: 'int' }, id], descending: true },
  OLDEST: { keys: [{ on: 'node', property: 'sortDate', type: 'int' }, id] },
  RECENTLY_ADDED: { keys: [{ on: 'node', property: 'addedAt', type: 'datetime' }, id], descending: true },
  MOST_CITED: { keys: [{ on: 'node', property: 'citationCount', type: 'int' }, id], descending: true },
  TITLE: { keys: [{ on: 'node', property: 'titleKey', type: 'string' }, id] },
};
