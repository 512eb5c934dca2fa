import { CitationKeys } from './citation-key';
import { type TextFormat } from './format';
import { type GraphReader } from './graph-reader';
import { jsonList, withoutNothing } from './json-list';
import { publicationKind, type ExportedPaper, type PublicationKind } from './paper';
import { splitName } from './person-name';

const TYPES: Readonly<Record<PublicationKind, string>> = {
  journal: 'article-journal',
  proceedings: 'paper-conference',
  preprint: 'article',
  other: 'article',
};

/** A paper as an item of the Citation Style Language. */
export function cslItem(paper: ExportedPaper, key: string): Record<string, unknown> {
  const { title, authors, year, published, venue, externalIds, url, abstract } = paper;
  const kind = publicationKind(paper);
  const arxiv = externalIds['arxiv'];
  return withoutNothing({
    id: key,
    type: TYPES[kind],
    title,
    author: authors.map(cslName),
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
  const keys = new CitationKeys();
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
