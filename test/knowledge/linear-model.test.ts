import { listed, named, partOf, type Part } from '../../src/knowledge/features';
import { HashedPlaces } from '../../src/knowledge/hashed-places';
import { Judge, type LinearModel } from '../../src/knowledge/linear-model';

const [l, lr] = [named('l'), named('lr')];
const [using, over] = [listed('using'), listed('over')];

const model: LinearModel = {
  heads: ['concept', 'topic', 'own'],
  weights: {
    '': [-100, -200, 0],
    'l=using': [150, 0, 30],
    'lr=using_over': [100, 50, -40],
    plural: [0, -300, 10],
  },
};

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Two texts with one first hash: of some hundred thousand that look like chance there are some. */
function twins(): [Part, Part] {
  const met = new Map<number, Part>();
  let state = 1;
  for (let number = 0; number < 1_000_000; number++) {
    let text = '';
    for (let letter = 0; letter < 8; letter++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      text += String.fromCharCode(97 + ((state >>> 16) % 26));
    }
    const part = partOf(text);
    const other = met.get(part.hash);
    if (other && other.text !== text) {
      return [other, part];
    }
    met.set(part.hash, part);
  }
  throw new Error('no two texts have one hash');
}

describe('a linear model', () => {
  it('sums the weights of the features that are there, each once', () => {
    const judge = new Judge(model);
    judge.begin();
    judge.add(l, using);
    judge.add(l, using);
    judge.add(lr, using, over);
    judge.add(l, over); // no weight
    const { concept, topic, own } = judge.likelihoods();
    expect(concept).toBeCloseTo(likelihood(1.5), 12);
    expect(topic).toBeCloseTo(likelihood(-1.5), 12);
    expect(own).toBeCloseTo(likelihood(-0.1), 12);
  });

  it('keeps nothing of what was judged before', () => {
    const judge = new Judge(model);
    judge.begin();
    judge.add(partOf('plural'));
    expect(judge.bothBelow(-0.5)).toBe(true);
    judge.begin();
    judge.add(l, using);
    expect(judge.bothBelow(-0.5)).toBe(false);
    expect(judge.likelihoods().topic).toBeCloseTo(likelihood(-2), 12);
  });
});

describe('texts found by their hashes', () => {
  it('are told apart where the first hash is the same', () => {
    const [one, other] = twins();
    expect(one.text).not.toBe(other.text);
    const judge = new Judge({ heads: ['concept', 'topic'], weights: { [one.text]: [100, 0] } });
    judge.begin();
    judge.add(other);
    expect(judge.likelihoods().concept).toBe(0.5);
    judge.add(one);
    expect(judge.likelihoods().concept).toBeCloseTo(likelihood(1), 12);
  });

  it('are found each with its number, and no other text', () => {
    const places = new HashedPlaces(2000);
    const [one, other] = twins();
    [one, other].forEach((part, number) => places.add(part, number));
    for (let number = 2; number < 2000; number++) {
      places.add(partOf(`term ${number}`), number);
    }
    expect([one, other].map((part) => places.numberOf(part))).toEqual([0, 1]);
    expect(places.numberOf(partOf('term 1234'))).toBe(1234);
    expect(places.numberOf(partOf('term 2000'))).toBe(-1);
    expect(() => places.add(other, 5)).toThrow('hashes of another text');
  });
});
