import { arxivSnapshot } from './arxiv-snapshot';
import { atom } from './atom';
import { bibtex } from './bibtex';
import { csv } from './csv';
import { dailyPapers } from './daily-papers';
import { type Format } from './format';
import { jsonLines } from './json-lines';
import { openAlex } from './openalex';
import { paperlists } from './paperlists';
import { papersWithCode, papersWithCodeLinks, papersWithCodeMethods } from './papers-with-code';
import { semanticScholar } from './semantic-scholar';
import { trendingPage } from './trending-page';

/** The formats, in the order in which they are tried: what is told by few signs comes after what is told by many. */
export const FORMATS: readonly Format[] = [
  arxivSnapshot,
  openAlex,
  semanticScholar,
  dailyPapers,
  papersWithCode,
  papersWithCodeLinks,
  papersWithCodeMethods,
  paperlists,
  jsonLines,
  atom,
  bibtex,
  csv,
  trendingPage,
];
