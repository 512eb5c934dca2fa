import { type Entry } from '@retorquere/bibtex-parser';
import { externalIdsOf } from '../external-ids';
import { type Bibliography, type LibraryEntry, type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { RecordFault } from './json-format';
import { dayOf, each, title, urlOf, wordsIn, year, yearOf } from './parts';

/** Fields of an entry that are read into the record, or that say nothing outside the library they come from. */
const READ = new Set([
  ...['title', 'author', 'editor', 'abstract', 'year', 'date', 'journal', 'journaltitle', 'booktitle', 'url'],
  ...['doi', 'eprint', 'eprinttype', 'archiveprefix', 'primaryclass', 'keywords', 'groups', 'collections'],
  ...[
    'annote',
    'annotation',
    'comment',
    'file',
    'urldate',
    'timestamp',
    'owner',
    'bibsource',
    'biburl',
    'ids',
  ],
]);

/**
 * A paper out of a BibTeX entry, its LaTeX decoded already.
 * @throws RecordFault when it has no title.
 */
export function recordOfEntry({ key, type, fields, creators }: Entry): PaperRecord {
  const field = (...names: string[]): string | undefined =>
    names.map((name) => fields[name]?.map(String).join(' ').trim()).find((text) => text);
  const parsedTitle = title.safeParse(field('title'));
  if (!parsedTitle.success) {
    throw new RecordFault(`the entry ${key || 'without a key'} has no title`);
  }
  const abstract = field('abstract')?.replace(/\s+/gu, ' ');
  const arxiv = field('eprint');
  const fromArxiv = /arxiv/iu.test(field('archiveprefix', 'eprinttype') ?? 'arxiv');
  const published = dayOf(field('date'));
  const url = urlOf(field('url'));
  return {
    title: parsedTitle.data,
    abstract,
    authors: namesOf(creators['author']),
    year: yearOf(year.parse(field('year', 'date')), published),
    published,
    venue: field('booktitle', 'journal', 'journaltitle')?.replace(/\s+/gu, ' '),
    url,
    codeUrls: codeLinks(abstract ?? ''),
    externalIds: externalIdsOf({
      doi: field('doi'),
      arxiv: fromArxiv ? arxiv : undefined,
      urls: [url, field('note'), field('howpublished')],
    }),
    library: libraryOf(key, type, fields, namesOf(creators['editor'])),
  };
}

function libraryOf(
  key: string,
  type: string,
  fields: Entry['fields'],
  editors: readonly string[],
): LibraryEntry {
  const tags = each((fields['keywords'] ?? []).map(String));
  const collections = each(
    [...(fields['groups'] ?? []), ...(fields['collections'] ?? [])].flatMap((text) => wordsIn(String(text))),
  );
  const notes = each(
    ['note', 'annote', 'annotation', 'comment', 'addendum'].flatMap((name) =>
      (fields[name] ?? []).map(String),
    ),
  );
  const otherKeys = each((fields['ids'] ?? []).flatMap((text) => wordsIn(String(text))));
  const others = Object.entries(fields)
    .filter(([name]) => !READ.has(name))
    .map(([name, values]) => [name, values.map(String).join(' ').trim()] as const)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bibliography: Bibliography = {
    type,
    ...(editors.length > 0 ? { editors } : {}),
    ...(others.length > 0 ? { fields: Object.fromEntries(others) } : {}),
  };
  return {
    ...(key ? { citationKey: key } : {}),
    ...(otherKeys.length > 0 ? { otherKeys } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(collections.length > 0 ? { collections } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    bibliography,
  };
}

function namesOf(names: Entry['creators'][string] | undefined): string[] {
  return (names ?? [])
    .map(({ literal, firstName, prefix, lastName, suffix }) =>
      (literal ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' '))
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((name) => name !== '' && name !== 'others');
}
