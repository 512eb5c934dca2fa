import { z } from 'zod';

/** Where texts become vectors: an endpoint as OpenAI's is, of whoever the user named. */
export interface EmbeddingEndpoint {
  /** The address before `/embeddings`, such as `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/** Thrown where the endpoint gives no vectors; its message says what it gave. */
export class EmbeddingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EmbeddingError';
  }
}

const TIMEOUT_MS = 120_000;
/** How much of an answer that is none is told. */
const TOLD = 300;

const answer = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
});

/** A vector for each of the texts. @throws EmbeddingError */
export async function embed(endpoint: EmbeddingEndpoint, texts: readonly string[]): Promise<number[][]> {
  const address = `${endpoint.url.replace(/\/+$/, '')}/embeddings`;
  const failed = (why: string): EmbeddingError => new EmbeddingError(`${address} ${why}`);
  let status: number;
  let body: string;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(endpoint.key !== undefined && { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify({ model: endpoint.model, input: texts }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    status = response.status;
    body = await response.text();
  } catch (error) {
    const { message, cause } = error as Error;
    throw failed(`does not answer: ${cause instanceof Error ? cause.message : message}`);
  }
  if (status !== 200) {
    throw failed(`answered ${status}: ${body.slice(0, TOLD)}`);
  }
  const parsed = answer.safeParse(json(body));
  if (!parsed.success) {
    throw failed(`gave no embeddings but: ${body.slice(0, TOLD)}`);
  }
  const byIndex = new Map(parsed.data.data.map(({ index, embedding }) => [index, embedding]));
  const vectors = texts.map((_, i) => byIndex.get(i) ?? []);
  const size = vectors[0]?.length;
  if (vectors.some((vector) => vector.length !== size || vector.every((value) => value === 0))) {
    throw failed(`gave other than a vector of one length for each of ${texts.length} texts`);
  }
  return vectors;
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
