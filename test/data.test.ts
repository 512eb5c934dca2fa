import { existsSync, readFileSync } from 'node:fs';
import { readCatalogue } from '../src/catalogue/read';
import { titleKey } from '../src/knowledge/folding';

const PAGE = '../shared/seed/papers.txt';

/** So many words in a row that also stand in an abstract are its words, not ours. */
const COPIED = 8;

function runsOfWords(text: string): string[] {
  const words = titleKey(text).split(' ');
  return words.slice(COPIED - 1).map((_, at) => words.slice(at, at + COPIED).join(' '));
}

describe('the built-in catalogue', () => {
  const { vocabulary, papers } = readCatalogue();
  const concepts = [...vocabulary.concepts.values()];

  it('has no fault: no name of two things, no circle, no orphan', () => {
    expect(concepts.length).toBeGreaterThan(2_000);
  });

  it('leads every method, model and topic up to a top-level topic', () => {
    const tops = concepts.filter(({ broader, kind }) => kind !== 'DATASET' && broader.length === 0);
    expect(tops.every(({ kind }) => kind === 'TOPIC')).toBe(true);
  });

  it('says of every paper what it is about, and why for every statement', () => {
    for (const { title, statements, summary } of papers) {
      expect([title, summary.length > 20]).toEqual([title, true]);
      const topics = statements.filter(({ relation }) => relation === 'ABOUT').length;
      expect([title, topics >= 2 && topics <= 5]).toEqual([title, true]);
    }
  });

  const withPage = existsSync(PAGE) ? it : it.skip;
  withPage(`has every paper of the trending page (skipped without ${PAGE})`, () => {
    const lines = readFileSync(PAGE, 'utf8').split('\n');
    const known = new Set(papers.map(({ title }) => titleKey(title)));
    const titles = lines.filter((_, i) => (lines[i + 2]?.length ?? 0) > 400).map(titleKey);
    expect(titles).toHaveLength(87);
    expect(titles.filter((title) => !known.has(title))).toEqual([]);
  });

  withPage(`says everything in its own words (skipped without ${PAGE})`, () => {
    const runs = new Set(readFileSync(PAGE, 'utf8').split('\n').flatMap(runsOfWords));
    const ownWords = [
      ...papers.flatMap(({ summary, statements }) => [summary, ...statements.map(({ reason }) => reason)]),
      ...concepts.flatMap(({ description, lineage }) => [
        description ?? '',
        ...lineage.map(({ reason }) => reason ?? ''),
      ]),
    ];
    expect(ownWords.filter((text) => runsOfWords(text).some((run) => runs.has(run)))).toEqual([]);
  });

  it('finds a passage that was copied', () => {
    const abstract = 'In this paper, we show that eight words in a row, such as these, were taken over.';
    const runs = new Set(runsOfWords(abstract));
    expect(runsOfWords('Eight words in a row such as these').some((run) => runs.has(run))).toBe(true);
    expect(runsOfWords('Words in a row such as these').some((run) => runs.has(run))).toBe(false);
  });
});
