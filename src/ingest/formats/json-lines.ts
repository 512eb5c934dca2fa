import { jsonFormat } from './json-format';
import { obviousName, obviousRecord } from './obvious';

/** JSON objects with obvious names, one a line or in a list. */
export const jsonLines = jsonFormat({
  name: 'json-lines',
  description:
    'JSON objects, one a line or in a list, with title, abstract, authors, year, venue, keywords, arxiv, doi, url, code',
  recognises: ({ keys }) => [...keys].some((key) => obviousName(key) === 'title'),
  record: obviousRecord,
});
