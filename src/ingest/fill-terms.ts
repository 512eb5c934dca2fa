import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { readState, writeState } from './graph-state';
import { termsOfText } from './paper-terms';
import { runFor } from './run-block';

const STATE = 'terms';
/** Of what is made of a text; 2 has areas. */
const VERSION = '2';
const BATCH = 500;

/**
 * Gives papers that were written before there were terms those of their text, or before terms were made as they are now, so that they are
 * found by it without being imported again. Once done it is one read.
 * @returns of how many papers.
 */
export async function fillTerms(graph: Graph): Promise<number> {
  const version = await readState(graph, STATE);
  if (version === VERSION) {
    return 0;
  }
  const { text } = block('ingest/without-terms');
  let after = '';
  let filled = 0;
  for (;;) {
    const rows = await graph.read(
      text,
      { after, limit: BATCH, anew: version !== undefined },
      { timeoutMs: 60_000 },
    );
    await graph.write((transaction) =>
      runFor(
        transaction,
        'ingest/write-terms',
        rows.map(([id, title, words]) => ({ id, ...termsOfText(title as string, words as string) })),
      ),
    );
    filled += rows.length;
    if (rows.length < BATCH) {
      break;
    }
    after = rows.at(-1)![0] as string;
  }
  await writeState(graph, STATE, VERSION);
  return filled;
}
