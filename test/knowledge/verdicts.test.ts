import { type Candidate } from '../../src/knowledge/candidates';
import { passageOf } from '../../src/knowledge/text/passage';
import { verdicts, type Likelihoods } from '../../src/knowledge/verdicts';

const passage = passageOf('abstract', 'We use a gated fusion module and graph attention for video retrieval');

/** The words [from, to) of the passage. */
const candidate = (from: number, to: number): Candidate => ({
  thing: null, concept: null, spans: [{ passage, from, to }], cuts: ['whole'], phrases: [], statistics: undefined,
}); // prettier-ignore

const likely = (concept: number, topic = 0, own = 0, uses = 0.9): Likelihoods => ({
  concept, topic, own, uses, extends: 0.1, compares: 0.1, studies: 0.1, evaluates: 0.1, method: 0.9, model: 0.2, dataset: 0,
}); // prettier-ignore

describe('verdicts', () => {
  it('take the likeliest cut of the same words, and keep the others with it', () => {
    const [wide, narrow] = [candidate(3, 6), candidate(4, 6)];
    const { concepts } = verdicts([narrow, wide], [likely(0.4), likely(0.7)]);
    expect(concepts.map((verdict) => verdict.candidate)).toEqual([wide]);
    expect(concepts[0]!.also).toEqual([narrow]);
  });

  it('say what the paper made, and how it uses the rest', () => {
    const { concepts } = verdicts(
      [candidate(3, 6), candidate(7, 9)],
      [likely(0.9, 0, 0.8), likely(0.8, 0, 0.2)],
    );
    expect(concepts.map(({ relation, kind }) => [relation, kind])).toEqual([
      ['INTRODUCES', 'METHOD'],
      ['USES', 'METHOD'],
    ]);
  });

  it('leave out what is unlikely, but two topics', () => {
    const { concepts, topics } = verdicts(
      [candidate(3, 6), candidate(7, 9), candidate(10, 12)],
      [likely(0.1, 0.16), likely(0.2, 0.01), likely(0.01, 0.2)],
    );
    expect(concepts).toEqual([]);
    expect(topics.map(({ likely: likelihood }) => likelihood)).toEqual([0.2, 0.16]);
  });
});
