import { type Orders } from './declare';

/** The orders of what has a name and papers: `NAME` and `MOST_PAPERS`. */
export const BY_NAME_OR_PAPERS = {
  NAME: {
    keys: [
      { on: 'node', property: 'sortName', type: 'string' },
      { on: 'node', property: 'id', type: 'string' },
    ],
  },
  MOST_PAPERS: {
    keys: [
      { on: 'node', property: 'paperCount', type: 'int' },
      { on: 'node', property: 'id', type: 'string' },
    ],
    descending: true,
  },
} as const satisfies Orders;
