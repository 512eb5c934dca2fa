import { block } from '../graph/blocks';
import { type Graph } from '../graph/graph';
import { lookupBranches, lookupParameter, parseReference } from '../graph/reference';
import { ExportRefused } from './refused';

/** The part of a graph that goes out: a sorted list of ids. */
export interface Selection {
  readonly ids: readonly string[];
  has(id: string): boolean;
}

const TIMEOUT_MS = 60_000;
/** Ids in one statement: a hub has thousands of neighbours. */
const BATCH = 200;

/**
 * The nodes that these references name and what is at most so many steps from them. Its ids are held in memory, and nothing else.
 * @throws ExportRefused when a reference is none, or names nothing or several things.
 */
export async function select(graph: Graph, references: readonly string[], hops: number): Promise<Selection> {
  const ids = new Set(await resolve(graph, references));
  let edge = [...ids];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const next: string[] = [];
    for (let i = 0; i < edge.length; i += BATCH) {
      const batch = edge.slice(i, i + BATCH);
      const rows = await graph.read(block('export/around').text, { ids: batch }, { timeoutMs: TIMEOUT_MS });
      for (const [id] of rows as string[][]) {
        if (!ids.has(id!)) {
          ids.add(id!);
          next.push(id!);
        }
      }
    }
    edge = next;
  }
  return { ids: [...ids].sort(), has: (id) => ids.has(id) };
}

/** Global ids for what a person wrote: `method:lora`, `arxiv:2106.09685`, `title:…`, `name:…`. */
async function resolve(graph: Graph, references: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const found: string[] = [];
  for (const text of references) {
    const ids = await idsOf(graph, text);
    if (ids.length === 1) {
      found.push(ids[0]!);
    } else {
      faults.push(
        ids.length === 0
          ? `nothing in the graph is ${JSON.stringify(text)}`
          : `${JSON.stringify(text)} names several: ${ids.join(', ')}`,
      );
    }
  }
  if (faults.length > 0) {
    throw new ExportRefused(faults.join('; '));
  }
  return found;
}

async function idsOf(graph: Graph, text: string): Promise<string[]> {
  const reference = parsed(text);
  const statement = `CALL () {\n${lookupBranches([reference.scheme], '$ref')}\n} RETURN DISTINCT found.id AS id ORDER BY id`;
  const rows = await graph.read(statement, { ref: lookupParameter(reference) }, { timeoutMs: TIMEOUT_MS });
  return rows.map(([id]) => id as string);
}

function parsed(text: string): ReturnType<typeof parseReference> {
  try {
    return parseReference(text, 'Entity');
  } catch (error) {
    throw new ExportRefused((error as Error).message);
  }
}

/** Where a list of ids that were joined by commas was joined: titles have commas too, but no id after them. */
const JOINT = /,\s*(?=(?:paper|method|model|topic|dataset|author|venue|arxiv|doi|title|name):\S)/u;

/** References as a person gives them to a command: each for itself, or several with commas between. */
export function splitReferences(given: readonly string[]): string[] {
  return given
    .flatMap((text) => text.split(JOINT))
    .map((text) => text.trim())
    .filter(Boolean);
}
