// Counts how terms are spoken of in many papers, and prints the table data/terms.tsv: title and abstract of JSON Lines,
// gzipped or not. Run it after a build: node scripts/term-statistics.mjs FILE > data/terms.tsv
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { countTerms, termTable } from '../dist/knowledge/training/count-terms.js';

const [, , file] = process.argv;
const bytes = readFileSync(file);
const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
const papers = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
process.stdout.write(termTable(countTerms(papers), papers.length));
