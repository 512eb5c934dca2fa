import { createExtractor } from '../../src/knowledge/extract';
import { fitted } from '../../src/knowledge/training/logistic-regression';
import { crossValidated, readAnnotated, trained } from '../../src/knowledge/training/train';
import { smallVocabulary } from './vocabulary-for-tests';

const fitting = { penalty: 1, rounds: 8, rate: 0.3 };

describe('logistic regression', () => {
  const rows = Array.from({ length: 60 }, (_, i) => Int32Array.of(i % 2, 2));
  const answers = rows.map((_, i) => i % 2 === 0);

  it('weighs what tells the answers apart, and little else', () => {
    const [yes, no, both] = fitted({ rows, answers }, 3, fitting);
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
    expect(Math.abs(both!)).toBeLessThan(0.5);
  });

  it('gives the same weights for the same examples', () => {
    expect(fitted({ rows, answers }, 3, fitting)).toEqual(fitted({ rows, answers }, 3, fitting));
  });
});

describe('learning from annotated papers', () => {
  const names = 'FooNet BarNet BazNet QuxNet ZipNet PopNet TipNet LapNet'.split(' ');
  const papers = readAnnotated(
    names
      .map((name, at) => {
        const old = names[(at + 1) % names.length]!.replace('Net', 'Mix');
        return JSON.stringify({
          title: `${name}: faster graphs`,
          abstract: `We propose ${name}. We improve ${old}. The weather is fine.`,
          entities: [
            { type: 'Model', name, mentions: [name], relation: 'INTRODUCES' },
            { type: 'Method', name: old, mentions: [old], relation: 'EXTENDS' },
          ],
          lineage: [{ from: name, relation: 'VARIANT_OF', to: old, evidence: '' }],
          codeUrls: [],
        });
      })
      .join('\n'),
  );
  const settings = { ...fitting, fewest: 2 };

  it('finds in other papers what the annotators wrote of such', () => {
    const model = trained(papers, smallVocabulary(), settings);
    const { concepts, lineage } = createExtractor(smallVocabulary(), model).extract({
      title: 'WowNet: faster graphs',
      abstract: 'We propose WowNet. We improve HohMix. The weather is fine.',
    });
    expect(concepts.map(({ name, roles }) => [name, roles[0]!.relation])).toEqual(
      expect.arrayContaining([
        ['WowNet', 'INTRODUCES'],
        ['HohMix', 'EXTENDS'],
      ]),
    );
    expect(lineage.map(({ from, to }) => [from, to])).toEqual([['model:wownet', 'method:hohmix']]);
  });

  it('gives the same model again, and scores papers that it was not learned from', () => {
    expect(trained(papers, smallVocabulary(), settings)).toEqual(
      trained(papers, smallVocabulary(), settings),
    );
    const score = crossValidated(papers, smallVocabulary(), 2, settings);
    expect(score.introduces.f1).toBeGreaterThan(0.8);
    expect(score.lineage.f1).toBeGreaterThan(0.5);
  });
});
