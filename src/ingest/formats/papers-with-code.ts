import { z } from 'zod';
import { externalIdsOf } from '../external-ids';
import { type IntroducedConcept, type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { jsonFormat, RecordFault } from './json-format';
import { day, each, line, title, urlOf, year } from './parts';

/** The dumps of Papers with Code: papers with abstracts, methods, and links between papers and code. */

const paper = z.object({
  title,
  abstract: line,
  arxiv_id: line,
  url_abs: line,
  authors: z.array(z.string()).nullish(),
  date: day,
  proceeding: line,
  tasks: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .nullish(),
  methods: z.array(z.object({ name: line }).partial()).nullish(),
});

export const papersWithCode = jsonFormat({
  name: 'papers-with-code',
  description: 'papers with abstracts of the Papers with Code dump (JSON)',
  recognises: ({ keys }) =>
    keys.has('paper_url') && keys.has('abstract') && (keys.has('arxiv_id') || keys.has('tasks')),
  record(value): PaperRecord {
    const given = paper.parse(value);
    const keywords = each([...(given.tasks ?? []), ...(given.methods ?? []).map(({ name }) => name)]);
    return {
      title: given.title,
      abstract: given.abstract,
      authors: each(given.authors ?? []),
      year: given.date ? Number(given.date.slice(0, 4)) : undefined,
      published: given.date,
      venue: given.proceeding,
      url: urlOf(given.url_abs),
      codeUrls: codeLinks(given.abstract ?? ''),
      externalIds: externalIdsOf({ arxiv: given.arxiv_id, urls: [given.url_abs] }),
      ...(keywords.length > 0 ? { keywords } : {}),
    };
  },
});

const link = z.object({
  paper_title: title,
  paper_arxiv_id: line,
  paper_url_abs: line,
  repo_url: line,
});

/** One repository of one paper a record: repositories of a paper add up. */
export const papersWithCodeLinks = jsonFormat({
  name: 'papers-with-code-links',
  description: 'links between papers and code of the Papers with Code dump (JSON)',
  recognises: ({ keys }) => keys.has('repo_url') && keys.has('paper_title'),
  record(value): PaperRecord {
    const given = link.parse(value);
    return {
      title: given.paper_title,
      authors: [],
      url: urlOf(given.paper_url_abs),
      codeUrls: each([urlOf(given.repo_url)]),
      externalIds: externalIdsOf({ arxiv: given.paper_arxiv_id, urls: [given.paper_url_abs] }),
    };
  },
});

const method = z.object({
  name: title,
  full_name: line,
  description: line,
  paper: z.union([z.object({ title: line, url: line }).partial(), z.string()]).nullish(),
  introduced_year: year,
  source_url: line,
  source_title: line,
});

/** A method gives the paper that introduces it. */
export const papersWithCodeMethods = jsonFormat({
  name: 'papers-with-code-methods',
  description: 'methods of the Papers with Code dump, by the papers that introduce them (JSON)',
  recognises: ({ keys }) => keys.has('full_name') && keys.has('introduced_year'),
  record(value): PaperRecord {
    const given = method.parse(value);
    const known = typeof given.paper === 'object' ? given.paper : undefined;
    const source = given.source_title ?? known?.title;
    if (!source) {
      throw new RecordFault(`the method ${given.name} comes without the paper that introduces it`);
    }
    const introduced: IntroducedConcept = {
      name: given.full_name ?? given.name,
      aliases: given.full_name && given.full_name !== given.name ? [given.name] : [],
      ...(given.description ? { description: given.description } : {}),
      ...(given.introduced_year ? { year: given.introduced_year } : {}),
    };
    return {
      title: source,
      authors: [],
      url: urlOf(given.source_url),
      codeUrls: [],
      externalIds: externalIdsOf({ urls: [given.source_url] }),
      introduces: [introduced],
    };
  },
});
