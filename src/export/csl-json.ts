import { CitationKeys } from './citation-key';
import { type TextFormat } from './format';
import { type GraphReader } from './graph-reader';
import { together } from './library';
import { jsonList, withoutNothing } from './json-list';
import { publicationKind, type ExportedPaper, type PublicationKind } from './paper';
import { splitName } from './person-name';

const TYPES: Readonly<Record<PublicationKind, string>> = {
  journal: 'article-journal',
  proceedings: 'paper-conference',
  preprint: 'article',
  other: 'article',
};

/** Types of BibTeX for which there is a nearer one than that of the venue. */
const TYPES_OF_BIBTEX: Readonly<Record<string, string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  book: 'book',
  incollection: 'chapter',
  inbook: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
};

/** Fields of BibTeX and what they are called here. */
const FIELDS: Readonly<Record<string, string>> = {
  pages: 'page',
  volume: 'volume',
  number: 'issue',
  publisher: 'publisher',
  address: 'publisher-place',
  location: 'publisher-place',
  series: 'collection-title',
  edition: 'edition',
  isbn: 'ISBN',
  issn: 'ISSN',
  school: 'publisher',
  institution: 'publisher',
};

/** A paper as an item of the Citation Style Language. */
export function cslItem(paper: ExportedPaper, key: string): Record<string, unknown> {
  const { title, authors, year, published, venue, externalIds, url, abstract } = paper;
  const kind = publicationKind(paper);
  const arxiv = externalIds['arxiv'];
  const { tags, collections, notes, bibliography } = together(paper.library);
  const printed = Object.entries(bibliography.fields ?? {}).flatMap(([name, text]) =>
    FIELDS[name] === undefined ? [] : [[FIELDS[name], text] as const],
  );
  return withoutNothing({
    id: key,
    type: TYPES_OF_BIBTEX[bibliography.type ?? ''] ?? TYPES[kind],
    title,
    author: authors.map(cslName),
    editor: bibliography.editors?.map(cslName),
    ...Object.fromEntries(printed),
    issued: issued(year, published),
    'container-title': kind === 'preprint' ? null : venue,
    DOI: externalIds['doi'],
    PMID: externalIds['pubmed'],
    ...(arxiv === undefined
      ? {}
      : {
          archive: 'arXiv',
          archive_location: arxiv,
          ...(kind === 'preprint' ? { number: `arXiv:${arxiv}` } : {}),
        }),
    URL: url,
    abstract,
    keyword: tags.join(', '),
    categories: collections,
    note: notes.join('\n'),
  });
}

function cslName(name: string): Record<string, string> {
  const { family, given, suffix } = splitName(name);
  return given === '' ? { literal: name } : { family, given, ...(suffix === '' ? {} : { suffix }) };
}

/** The day where it is of the paper's year, else the year. */
function issued(year: number | null, published: string | null): unknown {
  const parts = published?.split('-').map(Number);
  if (parts && (year === null || parts[0] === year)) {
    return { 'date-parts': [parts] };
  }
  return year === null ? null : { 'date-parts': [[year]] };
}

async function* items(reader: GraphReader): AsyncGenerator<unknown> {
  const keys = await CitationKeys.of(reader.citationKeys());
  for await (const paper of reader.papers()) {
    yield cslItem(paper, keys.of(paper));
  }
}

export const cslJson: TextFormat = {
  name: 'csl-json',
  description: 'CSL-JSON of the papers, for Zotero, Pandoc, citeproc',
  of: 'papers',
  shape: 'file',

  async *write(reader) {
    yield* jsonList(items(reader));
    yield '\n';
  },
};
