import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root';
import { Zipf, type Random } from './random';

/** Words that are in no table: names, misprints, what is said once. */
const RARE_WORDS = 60_000;
const RARE_SHARE = 0.002;
/** As many terms of a paper as an import keeps. */
const TERMS = 64;
const SENTENCE = 15;

export interface Text {
  readonly title: string;
  readonly abstract: string;
  readonly terms: readonly string[];
  readonly weights: readonly number[];
}

/** Texts whose words are as common as those of real papers, half of them from the words of an area. */
export class Words {
  readonly #words: readonly string[];
  readonly #information: Float64Array;
  readonly #zipf: Zipf;

  constructor() {
    const known = readFileSync(join(PACKAGE_ROOT, 'data', 'word-shares.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    const rare = Array.from({ length: RARE_WORDS }, (_, i) => `z${i.toString(36).padStart(4, 'q')}`);
    this.#words = [...known.map(([word]) => word!), ...rare];
    this.#information = Float64Array.from(this.#words, (_, i) =>
      Math.sqrt(-Math.log(Math.max(Number(known[i]?.[1] ?? 0), RARE_SHARE))),
    );
    this.#zipf = new Zipf(this.#words.length, 0.9);
  }

  text(random: Random, area: number): Text {
    const times = new Map<number, number>();
    while (times.size < TERMS) {
      const rank = this.#zipf.draw(random);
      // An area has its own order of the words that are not common everywhere.
      const word =
        rank > 100 && random.next() < 0.5
          ? 100 + ((rank * 7919 + area * 104_729) % (this.#words.length - 100))
          : rank;
      times.set(word, (times.get(word) ?? 0) + 1);
    }
    const weighed = [...times]
      .map(([word, n]) => ({ word, weight: (1 + Math.log(n)) * this.#information[word]! }))
      .sort((a, b) => b.weight - a.weight || a.word - b.word);
    const norm = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
    const said = [...times].flatMap(([word, n]) => Array.from({ length: Math.min(n, 3) }, () => word));
    const sentences: string[] = [];
    for (let i = 0; i < said.length; i += SENTENCE) {
      const words = said.slice(i, i + SENTENCE).map((word) => this.#words[word]!);
      sentences.push(`${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`);
    }
    return {
      title: weighed
        .slice(0, 4 + random.below(5))
        .map(({ word }) => this.#words[word]!)
        .join(' '),
      abstract: sentences.join(' '),
      terms: weighed.map(({ word }) => this.#words[word]!),
      weights: weighed.map(({ weight }) => Math.round((weight / norm) * 1e4) / 1e4),
    };
  }
}
