import { CitationKeys } from './citation-key';
import { type TextFormat } from './format';
import { latex, latexTitle, verbatim } from './latex';
import { publicationKind, type ExportedPaper, type PublicationKind } from './paper';

const TYPES: Readonly<Record<PublicationKind, string>> = {
  journal: 'article',
  proceedings: 'inproceedings',
  preprint: 'misc',
  other: 'misc',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `and` stands between names, and a comma between the parts of one. */
function latexName(name: string): string {
  return /\band\b|,/iu.test(name) ? `{${latex(name)}}` : latex(name);
}

/** A paper as an entry. Values are LaTeX already. */
export function bibtexEntry(paper: ExportedPaper, key: string): string {
  const { title, authors, year, published, venue, externalIds, url, abstract } = paper;
  const kind = publicationKind(paper);
  // The day is that of a preprint where the years differ, and says nothing of the publication.
  const day = published !== null && Number(published.slice(0, 4)) === year ? published : null;
  const fields: [name: string, value: string | null][] = [
    ['title', `{${latexTitle(title)}}`],
    ['author', authors.length === 0 ? null : `{${authors.map(latexName).join(' and ')}}`],
    ['year', year === null ? null : `{${year}}`],
    ['month', day === null ? null : MONTHS[Number(day.slice(5, 7)) - 1]!],
    [kind === 'journal' ? 'journal' : 'booktitle', textOf(kind === 'preprint' ? null : venue)],
    ['doi', verbatimOf(externalIds['doi'])],
    ['eprint', verbatimOf(externalIds['arxiv'])],
    ['archiveprefix', externalIds['arxiv'] === undefined ? null : '{arXiv}'],
    ['url', verbatimOf(url)],
    ['abstract', textOf(abstract)],
  ];
  const lines = fields
    .filter((field): field is [string, string] => field[1] !== null)
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@${TYPES[kind]}{${key},\n${lines.join(',\n')}\n}\n`;
}

function textOf(text: string | null): string | null {
  return text === null || text === '' ? null : `{${latex(text)}}`;
}

function verbatimOf(text: string | null | undefined): string | null {
  return text ? `{${verbatim(text)}}` : null;
}

export const bibtex: TextFormat = {
  name: 'bibtex',
  description: 'BibTeX of the papers',
  of: 'papers',
  shape: 'file',

  async *write(reader) {
    const keys = new CitationKeys();
    let between = '';
    for await (const paper of reader.papers()) {
      yield between + bibtexEntry(paper, keys.of(paper));
      between = '\n';
    }
  },
};
