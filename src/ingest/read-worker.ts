import { parentPort } from 'node:worker_threads';
import { readCatalogue } from '../catalogue/read';
import { createExtractor } from '../knowledge/extract';
import { readText } from './read-paper';
import { type PaperText } from './record';

// A thread that reads papers against the built-in catalogue: texts in, what they state out.
const { vocabulary } = readCatalogue();
const extractor = createExtractor(vocabulary);
parentPort!.on('message', (texts: readonly PaperText[]) => {
  parentPort!.postMessage(texts.map((text) => readText(text, extractor, vocabulary)));
});
