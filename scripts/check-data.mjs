// Reads data/ and says what is wrong with it, or what is in it: npm run check:data
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readCatalogue } = require('../dist/catalogue/read.js');
try {
  const { vocabulary, papers } = readCatalogue();
  const kinds = {};
  for (const { kind } of vocabulary.concepts.values()) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  console.log(JSON.stringify({ papers: papers.length, ...kinds }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
