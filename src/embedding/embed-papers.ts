import { createHash } from 'node:crypto';
import { int } from 'neo4j-driver';
import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { embed, type EmbeddingEndpoint } from './endpoint';

/** Papers read at once, and texts in one request. */
const READ = 1_000;
const SENT = 64;

export interface EmbeddingCounts {
  readonly papers: number;
  readonly embedded: number;
}

type Row = [
  id: string,
  title: string,
  abstract: string | null,
  summary: string | null,
  embeddingOf: string | null,
];

/**
 * Stores with every paper what the endpoint makes of its title and abstract. One that has it already, of the same text by the same
 * model, is passed over, so that a run that broke off goes on from where it was.
 * @throws EmbeddingError; what came before it is stored.
 */
export async function embedPapers(
  graph: Graph,
  endpoint: EmbeddingEndpoint,
  onBatch: (counts: EmbeddingCounts) => void = () => undefined,
): Promise<EmbeddingCounts> {
  await graph.define(block('embedding/index').text);
  let counts: EmbeddingCounts = { papers: 0, embedded: 0 };
  for (let after = ''; ;) {
    const parameters = { after, many: int(READ) };
    const rows = (await graph.read(block('embedding/papers').text, parameters, {
      timeoutMs: 60_000,
    })) as Row[];
    const last = rows.at(-1);
    if (!last) {
      return counts;
    }
    after = last[0];
    const open = rows
      .map(([id, title, abstract, summary, embeddingOf]) => {
        const text = [title, abstract ?? summary].filter(Boolean).join('\n');
        return { id, text, now: markOf(endpoint, text), before: embeddingOf };
      })
      .filter(({ now, before }) => now !== before);
    for (let i = 0; i < open.length; i += SENT) {
      const some = open.slice(i, i + SENT);
      const vectors = await embed(
        endpoint,
        some.map(({ text }) => text),
      );
      await graph.write((transaction) =>
        transaction.run(block('embedding/write').text, {
          rows: some.map(({ id, now }, j) => ({ id, embedding: vectors[j], embeddingOf: now })),
        }),
      );
      counts = { ...counts, embedded: counts.embedded + some.length };
      onBatch(counts);
    }
    counts = { ...counts, papers: counts.papers + rows.length };
  }
}

const markOf = ({ model }: EmbeddingEndpoint, text: string): string =>
  `${model} ${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
