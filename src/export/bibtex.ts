import { CitationKeys } from './citation-key';
import { type TextFormat } from './format';
import { latex, latexTitle, verbatim } from './latex';
import { together } from './library';
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
  const { otherKeys, tags, collections, notes, bibliography } = together(paper.library);
  const { type = TYPES[kind], editors = [], fields: others = {} } = bibliography;
  // The day is that of a preprint where the years differ, and says nothing of the publication.
  const day = published !== null && Number(published.slice(0, 4)) === year ? published : null;
  const fields: [name: string, value: string | null][] = [
    ['title', `{${latexTitle(title)}}`],
    ['author', authors.length === 0 ? null : `{${authors.map(latexName).join(' and ')}}`],
    ['editor', editors.length === 0 ? null : `{${editors.map(latexName).join(' and ')}}`],
    ['year', year === null ? null : `{${year}}`],
    ['month', monthOf(others['month']) ?? (day === null ? null : MONTHS[Number(day.slice(5, 7)) - 1]!)],
    [type === 'article' ? 'journal' : 'booktitle', textOf(kind === 'preprint' ? null : venue)],
    ['doi', verbatimOf(externalIds['doi'])],
    ['eprint', verbatimOf(externalIds['arxiv'])],
    ['archiveprefix', externalIds['arxiv'] === undefined ? null : '{arXiv}'],
    ['url', verbatimOf(url)],
    ['abstract', textOf(abstract)],
    ['keywords', textOf(tags.join(', '))],
    ['groups', textOf(collections.join(', '))],
    // What is printed stands in the field that it stood in.
    ['annotation', textOf(notes.filter((note) => note !== others['note']).join('\n'))],
    ['ids', verbatimOf(otherKeys.join(','))],
  ];
  const named = new Set(fields.map(([name]) => name));
  fields.push(
    ...Object.entries(others).flatMap(([name, text]): typeof fields =>
      named.has(name) || !/^[a-z][\w-]*$/iu.test(name) ? [] : [[name, textOf(text)]],
    ),
  );
  const lines = fields
    .filter((field): field is [string, string] => field[1] !== null)
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A month's macro, which styles write out. */
function monthOf(text: string | undefined): string | null {
  const number = /^(?:0?[1-9]|1[0-2])$/u.test(text ?? '')
    ? Number(text)
    : MONTHS.indexOf(text?.slice(0, 3).toLowerCase() ?? '') + 1;
  return MONTHS[number - 1] ?? null;
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
    const keys = await CitationKeys.of(reader.citationKeys());
    let between = '';
    for await (const paper of reader.papers()) {
      yield between + bibtexEntry(paper, keys.of(paper));
      between = '\n';
    }
  },
};
