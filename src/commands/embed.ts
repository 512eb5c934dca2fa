import { ConfigError, readConfig } from '../config';
import { embedPapers } from '../embedding/embed-papers';
import { EmbeddingError } from '../embedding/endpoint';
import { openGraph } from './open-graph';

/** Stores embeddings of all papers that have none of their text. The answer is the exit status. */
export async function embedCommand(): Promise<number> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const config = readConfig();
  if (!config.embeddings) {
    throw new ConfigError([
      'PAPERWEAVE_EMBEDDINGS_URL and PAPERWEAVE_EMBEDDINGS_MODEL are needed: the address of an endpoint as OpenAI has it, up to /v1, and a model of it',
    ]);
  }
  const opened = await openGraph(config, say, { patienceMs: 60_000 });
  try {
    const { papers, embedded } = await embedPapers(opened.graph, config.embeddings, (counts) =>
      say(`${counts.embedded} papers embedded`),
    );
    say(`${embedded} of ${papers} papers embedded, the others had been; related work counts it as EMBEDDING`);
    return 0;
  } catch (error) {
    if (!(error instanceof EmbeddingError)) {
      throw error;
    }
    say(`paperweave: ${error.message}`);
    return 1;
  } finally {
    await opened.close();
  }
}
