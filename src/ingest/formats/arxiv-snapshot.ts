import { z } from 'zod';
import { externalIdsOf } from '../external-ids';
import { type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { jsonFormat } from './json-format';
import { dayOf, line, namesIn, title } from './parts';

const paper = z.object({
  id: z.string().min(1),
  title,
  abstract: line,
  authors: line,
  authors_parsed: z.array(z.array(z.string())).nullish(),
  categories: line,
  doi: line,
  'journal-ref': line,
  comments: line,
  versions: z.array(z.object({ created: z.string() })).nullish(),
  update_date: line,
});

/** The metadata of all of arXiv, as the snapshot on Kaggle has it: a JSON object a line. */
export const arxivSnapshot = jsonFormat({
  name: 'arxiv-snapshot',
  description: "arXiv's metadata snapshot (JSON Lines)",
  recognises: ({ keys }) =>
    keys.has('authors_parsed') ||
    (keys.has('submitter') && keys.has('journal-ref') && keys.has('categories')),
  record(value): PaperRecord {
    const given = paper.parse(value);
    const published = dayOf(given.versions?.[0]?.created) ?? dayOf(given.update_date);
    const externalIds = externalIdsOf({ arxiv: given.id, doi: given.doi });
    return {
      title: given.title,
      abstract: given.abstract,
      authors:
        given.authors_parsed?.map(([last = '', first = '', suffix = '']) =>
          [first, last, suffix].filter(Boolean).join(' ').trim(),
        ) ?? namesIn(given.authors ?? ''),
      year: published ? Number(published.slice(0, 4)) : undefined,
      published,
      url: externalIds['arxiv'] ? `https://arxiv.org/abs/${externalIds['arxiv']}` : undefined,
      codeUrls: codeLinks(`${given.abstract ?? ''} ${given.comments ?? ''}`),
      externalIds,
      ...(given.categories ? { keywords: given.categories.split(' ') } : {}),
    };
  },
});
