import { type Cited, idIn, readAt } from './cited';

/** Papers as BibTeX, each under a key of its own. */
export function bibtex(papers: readonly Cited[]): string {
  const taken = new Set<string>();
  return papers.map((paper) => entry(paper, freeKey(keyFor(paper), taken))).join('\n');
}

function entry(paper: Cited, key: string): string {
  const arxiv = idIn('arxiv', paper);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Twice braced: its capitals stay.
    ['title', `{${plain(paper.title)}}`],
    ['author', paper.authors.nodes.map(({ name }) => author(name)).join(' and ') || undefined],
    ['booktitle', paper.venue ? plain(paper.venue.name) : undefined],
    ['year', paper.year?.toString()],
    ['doi', idIn('doi', paper)],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['url', readAt(paper)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${paper.venue ? 'inproceedings' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

/** "vaswani2017attention": who, when, and the first word of weight. */
function keyFor({ authors, year, title }: Cited): string {
  const who = authors.nodes[0]?.name.split(' ').at(-1) ?? 'anonymous';
  const word = words(title).find((one) => !['a', 'an', 'the', 'on', 'of', 'for', 'in', 'to'].includes(one));
  return words(who).join('') + (year ?? '') + (word ?? '') || 'paper';
}

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) {
    free = `${key}-${number}`;
  }
  taken.add(free);
  return free;
}

/** A name whose words BibTeX would take for its own is braced whole. */
function author(name: string): string {
  return /,|\band\b/i.test(name) ? `{${plain(name)}}` : plain(name);
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text whose signs LaTeX does not take for commands. */
function plain(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`).replaceAll(/\s+/g, ' ');
}
