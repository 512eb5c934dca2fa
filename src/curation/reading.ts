import { readCatalogue, type Catalogue } from '../catalogue/read';
import { readerOf, startReader } from '../ingest/readers';
import { type PaperReader } from '../ingest/record';

/** What it takes to read what papers state, as an import does. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly reader: PaperReader;
}

let reading: Reading | undefined;

/** The built-in catalogue and a reader of its vocabulary in a thread of its own; made when they are first needed. */
export function readingOfTexts(): Reading {
  if (!reading) {
    const catalogue = readCatalogue();
    reading = { catalogue, reader: startReader(catalogue) ?? readerOf(catalogue) };
  }
  return reading;
}
