import { z } from 'zod';
import { externalIdsOf, referencesIn } from '../external-ids';
import { type PaperRecord } from '../record';
import { day, each, line, namesIn, title, urlOf, wordsIn, year, yearOf } from './parts';
import { codeLinks } from './code-links';

const textOrNumber = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) =>
    value === null || value === undefined ? undefined : String(value).trim() || undefined,
  );

const list = (split: (text: string) => string[]) =>
  z
    .union([
      z.string(),
      z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
    ])
    .nullish()
    .transform((value) => each(typeof value === 'string' ? split(value) : (value ?? [])));

/** The names that fields of JSON objects and columns of tables go by, in lower case without signs between their words. */
const NAMES = {
  title: ['title', 'papertitle'],
  abstract: ['abstract', 'summary', 'abstractnote', 'description'],
  authors: ['authors', 'author'],
  year: ['year', 'publicationyear', 'pubyear'],
  published: ['published', 'date', 'publicationdate', 'publisheddate', 'publishedat'],
  venue: ['venue', 'journal', 'conference', 'booktitle', 'publicationtitle', 'sourcetitle', 'container'],
  keywords: ['keywords', 'keyword', 'authorkeywords', 'categories', 'subjects'],
  tags: ['tags', 'manualtags'],
  arxiv: ['arxiv', 'arxivid', 'arxivnumber'],
  doi: ['doi'],
  acl: ['acl', 'aclid', 'anthologyid'],
  openalex: ['openalex', 'openalexid'],
  s2: ['s2', 's2id', 'semanticscholarid', 'paperid'],
  url: ['url', 'link', 'paperurl', 'urlabs'],
  code: ['code', 'codeurl', 'codeurls', 'github', 'repository', 'repourl', 'repo', 'codelink'],
  references: ['references', 'cites', 'referencedworks'],
  citedBy: ['citedby'],
  citationKey: ['citationkey', 'citekey', 'bibtexkey', 'bibkey'],
  collections: ['collections', 'groups'],
  notes: ['notes', 'note'],
  paperweave: ['paperweave'],
} as const;

type Name = keyof typeof NAMES;

const NAME_OF: ReadonlyMap<string, Name> = new Map(
  (Object.keys(NAMES) as Name[]).flatMap((name) => NAMES[name].map((spelling) => [spelling, name] as const)),
);

/** What a field or column is called here, or undefined when its name says nothing. */
export function obviousName(spelling: string): Name | undefined {
  return NAME_OF.get(spelling.toLowerCase().replace(/[^a-z0-9]/gu, ''));
}

/** What our own export has no obvious name for. */
const own = z
  .object({
    externalIds: z.record(z.string(), z.string()),
    authorIds: z.array(z.string().nullable()),
    otherKeys: z.array(z.string()),
    bibliography: z
      .object({ type: z.string(), editors: z.array(z.string()), fields: z.record(z.string(), z.string()) })
      .partial(),
  })
  .partial()
  .catch({});

// A field that is not needed and of another kind than its name says, such as a number of citations, is passed over.
const fields = z.object({
  title,
  abstract: line,
  authors: list(namesIn),
  year,
  published: day,
  venue: line,
  keywords: list(wordsIn).catch([]),
  tags: list(wordsIn).catch([]),
  arxiv: textOrNumber,
  doi: textOrNumber,
  acl: textOrNumber,
  openalex: textOrNumber,
  s2: textOrNumber,
  url: textOrNumber,
  code: list(wordsIn).catch([]),
  references: list(wordsIn).catch([]),
  citedBy: list(wordsIn).catch([]),
  citationKey: textOrNumber,
  collections: list(wordsIn).catch([]),
  notes: list((text) => [text]).catch([]),
  paperweave: own.optional(),
});

/**
 * A paper out of fields with obvious names, whatever their case and signs: `Title`, `publication_year`, `arXiv ID`.
 * @throws ZodError when there is no title or a field is of another type.
 */
export function obviousRecord(value: unknown): PaperRecord {
  const given = z.record(z.string(), z.unknown(), 'a paper is a JSON object').parse(value);
  const named: Record<string, unknown> = {};
  for (const [spelling, content] of Object.entries(given)) {
    const name = obviousName(spelling);
    if (name !== undefined && content !== null && content !== '') {
      named[name] ??= content;
    }
  }
  const content = fields.parse(named);
  const { arxiv, doi, acl, openalex, s2, url, tags, citationKey, collections, notes } = content;
  const { externalIds: others, authorIds, otherKeys, bibliography } = content.paperweave ?? {};
  const library = {
    ...(citationKey === undefined ? {} : { citationKey }),
    ...(otherKeys === undefined ? {} : { otherKeys }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(collections.length === 0 ? {} : { collections }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(bibliography === undefined ? {} : { bibliography }),
  };
  const references = each(content.references.flatMap(referencesIn));
  const citedBy = each(content.citedBy.flatMap(referencesIn));
  return {
    title: content.title,
    abstract: content.abstract,
    authors: content.authors,
    ...(authorIds === undefined ? {} : { authorIds: authorIds.map((one) => one ?? undefined) }),
    year: yearOf(content.year, content.published),
    published: content.published,
    venue: content.venue,
    url: urlOf(url),
    codeUrls: each([...content.code.map(urlOf), ...codeLinks(content.abstract ?? '')]),
    externalIds: externalIdsOf({ ...others, arxiv, doi, acl, openalex, s2, urls: [url] }),
    ...(content.keywords.length === 0 ? {} : { keywords: content.keywords }),
    ...(references.length === 0 ? {} : { references }),
    ...(citedBy.length === 0 ? {} : { citedBy }),
    ...(Object.keys(library).length === 0 ? {} : { library }),
  };
}
