// Learns what stems say of areas of research, and writes data/areas.tsv: npm run areas -- FILE…
// The files hold papers, a line of JSON each, with `title`, `abstract` and the `labels` that their authors chose, such as "field: area".
// With --out FILE the table goes there: to measure, on papers that taught nothing, what others teach.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { stemsOf, tellingTerms } = require('../dist/knowledge/text/telling-terms.js');
const { wordsOf } = require('../dist/knowledge/text/words.js');

/** Labels of fewer papers teach nothing that holds of others. */
const FEWEST = 4;
/** How much the weights are held back: of 0.3, 1 and 3 what told most of papers that were kept aside. */
const PENALTY = 1;
/** A stem of fewer papers than this is of these papers, not of their areas. */
const FEWEST_WITH_STEM = 3;
/** How many weights are kept, the largest: without a limit the measure is 0.004 better, and the table four times as long. */
const KEPT = 60_000;
const WORDS_IN_NAME = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'data/areas.tsv' } },
});
const papers = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
  .map(({ title, abstract, labels }) => {
    const { terms, weights } = tellingTerms(title, abstract ?? '');
    // A label's field, before the colon, is an area too.
    const areas = new Set(labels.flatMap((label) => [label, `${label.split(':')[0]}: any`]));
    return { text: `${title}\n${abstract ?? ''}`, terms, weights, areas };
  });

/** Solves (papers · papersᵀ + penalty) · x = targets, by Cholesky: a column of x a target. */
function solved(targets) {
  const n = papers.length;
  const byTerm = new Map();
  papers.forEach(({ terms, weights }, i) =>
    terms.forEach((term, k) => {
      byTerm.set(term, byTerm.get(term) ?? []);
      byTerm.get(term).push([i, weights[k]]);
    }),
  );
  const rows = Array.from({ length: n }, () => new Float64Array(n));
  for (const holders of byTerm.values()) {
    for (const [i, a] of holders) {
      for (const [j, b] of holders) {
        rows[i][j] += a * b;
      }
    }
  }
  for (let i = 0; i < n; i++) {
    rows[i][i] += PENALTY;
    for (let j = 0; j <= i; j++) {
      let sum = rows[i][j];
      for (let k = 0; k < j; k++) {
        sum -= rows[i][k] * rows[j][k];
      }
      rows[i][j] = i === j ? Math.sqrt(sum) : sum / rows[j][j];
    }
  }
  return targets.map((target) => {
    const x = Float64Array.from(target);
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) {
        x[i] -= rows[i][k] * x[k];
      }
      x[i] /= rows[i][i];
    }
    for (let i = n - 1; i >= 0; i--) {
      x[i] /= rows[i][i];
      for (let k = 0; k < i; k++) {
        x[k] -= rows[i][k] * x[i];
      }
    }
    return x;
  });
}

/** Stems as the words that stand for them most often. */
function wordOfStem() {
  const forms = new Map();
  for (const { text } of papers) {
    for (const { folded } of wordsOf(text)) {
      const [stem] = stemsOf(folded);
      const counts = forms.get(stem) ?? new Map();
      forms.set(stem, counts.set(folded, (counts.get(folded) ?? 0) + 1));
    }
  }
  return (stem) => [...(forms.get(stem) ?? [[stem, 1]])].sort((a, b) => b[1] - a[1])[0][0];
}

function countsOf(lists) {
  const counts = new Map();
  for (const one of lists.flatMap((list) => [...list])) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

const counts = countsOf(papers.map(({ areas }) => areas));
const withStem = countsOf(papers.map(({ terms }) => terms));
const labels = [...counts.keys()].filter((label) => counts.get(label) >= FEWEST).sort();
const targets = labels.map((label) => {
  const mean = counts.get(label) / papers.length;
  // Two papers' product of weights has the information of the label once.
  const worth = Math.sqrt(-Math.log(mean));
  return papers.map(({ areas }) => worth * ((areas.has(label) ? 1 : 0) - mean));
});
const areas = solved(targets).map((x) => {
  const weights = new Map();
  papers.forEach((paper, i) =>
    paper.terms.forEach((term, k) => weights.set(term, (weights.get(term) ?? 0) + x[i] * paper.weights[k])),
  );
  return new Map([...weights].filter(([stem]) => withStem.get(stem) >= FEWEST_WITH_STEM));
});
const least = areas
  .flatMap((weights) => [...weights.values()].map(Math.abs))
  .sort((a, b) => b - a)
  .slice(0, KEPT)
  .at(-1);
const word = wordOfStem();
const named = new Map();
for (const weights of areas) {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least).sort((a, b) => b[1] - a[1]);
  const words = kept.filter(([, weight]) => weight > 0).map(([stem]) => word(stem));
  let many = WORDS_IN_NAME;
  while (named.has(words.slice(0, many).join('_')) && many < words.length) {
    many += 1;
  }
  if (words.length >= 2) {
    named.set(words.slice(0, many).join('_'), kept);
  }
}
const lines = [...named]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([name, kept]) =>
      `${name}\t${kept.map(([stem, weight]) => `${stem}:${Math.round(weight * 1000)}`).join(' ')}`,
  );
writeFileSync(
  values.out,
  `# What stems say of areas of research, in thousandths; an area is called by the words that say most. Learned by npm run areas from
# the areas that the authors of ${papers.length} papers chose for them.
${lines.join('\n')}
`,
);
console.error(`${lines.length} areas`);
