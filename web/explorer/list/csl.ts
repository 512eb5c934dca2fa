import { type Cited, idIn, readAt } from './cited';

/** Papers as CSL-JSON, which reference managers read. */
export function cslJson(papers: readonly Cited[]): string {
  return `${JSON.stringify(papers.map(item), null, 2)}\n`;
}

function item(paper: Cited) {
  return {
    id: paper.id,
    type: paper.venue ? 'paper-conference' : 'article',
    title: paper.title,
    author: paper.authors.nodes.map(({ name }) => person(name)),
    issued: issued(paper),
    'container-title': paper.venue?.name,
    DOI: idIn('doi', paper),
    number: idIn('arxiv', paper) && `arXiv:${idIn('arxiv', paper)}`,
    URL: readAt(paper),
  };
}

function issued({ published, year }: Cited) {
  if (published) {
    return { 'date-parts': [published.split('-').map(Number)] };
  }
  return year ? { 'date-parts': [[year]] } : undefined;
}

/** The last word is the family's, with what stands before it in small letters: "Laurens van der Maaten". */
function person(name: string) {
  const [, given, family] = /^(.*?\S)\s+((?:\p{Ll}[\p{L}'’]*\s+)*\S+)$/u.exec(name) ?? [];
  return given ? { family, given } : { literal: name };
}
