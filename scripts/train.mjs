// Learns from annotated papers which candidates are concepts, and writes data/concept-weights.tsv:
// npm run train -- FILE…      With --check, prints instead how each third of the papers is read by what the others teach.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readCatalogue } = require('../dist/catalogue/read.js');
const { modelTable } = require('../dist/knowledge/concept-model.js');
const { crossValidated, readAnnotated, trained } = require('../dist/knowledge/training/train.js');

const FOLDS = 3;
const SETTINGS = { penalty: 10, fewest: 8, rounds: 8, rate: 0.1 };

const check = process.argv.includes('--check');
const papers = process.argv
  .slice(2)
  .filter((file) => file !== '--check')
  .flatMap((file) => readAnnotated(readFileSync(file, 'utf8')));
if (papers.length < FOLDS) {
  console.error('npm run train -- [--check] FILE…: files of annotated papers, a line of JSON each');
  process.exitCode = 2;
} else if (check) {
  console.log(JSON.stringify(crossValidated(papers, readCatalogue().vocabulary, FOLDS, SETTINGS), null, 1));
} else {
  const about = `Weights, in hundredths, by which candidates are taken for concepts: learned from ${papers.length} annotated papers by npm run train.`;
  writeFileSync(
    'data/concept-weights.tsv',
    modelTable(trained(papers, readCatalogue().vocabulary, SETTINGS), about),
  );
}
