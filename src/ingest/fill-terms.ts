import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { tellingTerms } from '../knowledge/text/telling-terms';
import { readState, writeState } from './graph-state';
import { runFor } from './run-block';

const STATE = 'terms';
const VERSION = '1';
const BATCH = 500;

/**
 * Gives papers that were written before there were terms those of their text, so that they are found by it without being imported again.
 * Once done it is one read.
 * @returns of how many papers.
 */
export async function fillTerms(graph: Graph): Promise<number> {
  if ((await readState(graph, STATE)) === VERSION) {
    return 0;
  }
  const { text } = block('ingest/without-terms');
  let after = '';
  let filled = 0;
  for (;;) {
    const rows = await graph.read(text, { after, limit: BATCH }, { timeoutMs: 60_000 });
    await graph.write((transaction) =>
      runFor(
        transaction,
        'ingest/write-terms',
        rows.map(([id, title, words]) => {
          const { terms, weights } = tellingTerms(title as string, words as string);
          return { id, terms, termWeights: weights };
        }),
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
