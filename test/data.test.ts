import { existsSync, readFileSync } from 'node:fs';
import { readCatalogue } from '../src/catalogue/read';
import { titleKey } from '../src/knowledge/folding';

const PAGE = '../shared/seed/papers.txt';

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
      expect([title, statements.some(({ relation }) => relation === 'ABOUT')]).toEqual([title, true]);
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
});
