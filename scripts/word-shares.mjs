// Counts in what share of papers each stem occurs, and prints the table data/word-shares.tsv: title and abstract of
// JSON Lines, gzipped or not. Run it after a build: node scripts/word-shares.mjs FILE > data/word-shares.tsv
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stemsOf } from '../dist/knowledge/text/telling-terms.js';

const [, , file] = process.argv;
const bytes = readFileSync(file);
const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
const papers = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const counts = new Map();
for (const { title, abstract } of papers) {
  for (const term of new Set(stemsOf(`${title}\n${abstract ?? ''}`))) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
console.log(`# Stems of English words and the share of papers on machine learning whose title or abstract has them, counted over
# ${papers.length} papers; those of fewer than one in 500 are left out. Made by scripts/word-shares.mjs.`);
for (const [term, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
  if (count / papers.length >= 0.002) {
    console.log(`${term}\t${(count / papers.length).toFixed(4)}`);
  }
}
