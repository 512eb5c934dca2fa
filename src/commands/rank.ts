import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parse, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';
import { readCatalogue } from '../catalogue/read';
import { readConfig } from '../config';
import { type Graph } from '../graph/graph';
import { OperationPlanner } from '../graph/planner/operation';
import { RequestValues } from '../graph/planner/values';
import { importPapers } from '../ingest/import';
import { InputError, openInput } from '../ingest/input';
import { buildSchema } from '../schema';
import { PlannedQuery } from '../server/answer';
import { rankKey, scoreRanking, type LabelledPaper } from '../traversal/rank-score';
import { Signal } from '../traversal/signal';
import { jsonRecords } from '../ingest/formats/json-records';
import { openGraph } from './open-graph';

export interface RankOptions {
  /** Signals, separated by commas; all of them otherwise. */
  readonly by?: string;
  /** Signals that are left out. */
  readonly without?: string;
  /** Where to write the rankings; standard output otherwise, but for scoring. */
  readonly out?: string;
  /** Compares with the labels of the file and prints the figures. */
  readonly score?: boolean;
}

const QUESTION = `query ($id: ID!, $by: [Signal!]) {
  paper(id: $id) { related(first: 10, by: $by) { nodes { title } } } }`;

/** A question may take longer than a server would let it: the first waits for the database to plan it. */
const QUESTION_MS = 120_000;

/** Questions asked at once. */
const AT_ONCE = 4;

/** Imports a file and ranks for each of its papers the ten nearest of the graph. The answer is the exit status. */
export async function rankCommand(file: string, options: RankOptions): Promise<number> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const by = signalsOf(options);
  const papers = await labelledPapers(file);
  const opened = await openGraph(readConfig(), say, { patienceMs: 60_000 });
  try {
    const { graph } = opened;
    await importPapers(graph, await openInput(file), readCatalogue(), {
      onBatch: ({ read }) => say(`${read} papers read`),
    });
    const counted = await graph.read('MATCH (p:Paper) RETURN count(p)', {}, { timeoutMs: 10_000 });
    if ((counted[0]![0] as number) > papers.length) {
      say(
        'The graph has papers that the file has not, and they are ranked too; another PAPERWEAVE_HOME has none.',
      );
    }
    const ranked = await rank(graph, papers, by);
    if (options.out !== undefined || !options.score) {
      const out = options.out === undefined ? process.stdout : createWriteStream(options.out);
      for (const { title } of papers) {
        out.write(`${JSON.stringify({ title, related: ranked.get(rankKey(title)) ?? [] })}\n`);
      }
      if (out !== process.stdout) {
        out.end();
        await finished(out);
      }
    }
    if (options.score) {
      process.stdout.write(`${JSON.stringify(scoreRanking(papers, ranked))}\n`);
    }
  } finally {
    await opened.close();
  }
  return 0;
}

function signalsOf({ by, without }: RankOptions): Signal[] {
  const all = Object.values(Signal);
  const read = (text: string): Signal[] =>
    text.split(',').map((name) => {
      const signal = all.find((one) => String(one) === name.trim().toUpperCase());
      if (!signal) {
        throw new InputError(`there is no signal "${name}"; the signals are: ${all.join(', ')}`);
      }
      return signal;
    });
  const left = without === undefined ? [] : read(without);
  return (by === undefined ? all : read(by)).filter((signal) => !left.includes(signal));
}

/** What a paper of a labelled file is known by; whatever else a record holds, an import reads. */
const labelled = z.object({ title: z.string(), labels: z.array(z.string()).default([]) });

/** The titles of a file of JSON records, with the labels of each where it has any. */
async function labelledPapers(file: string): Promise<LabelledPaper[]> {
  const papers: LabelledPaper[] = [];
  for await (const item of jsonRecords((await openInput(file)).text)) {
    const paper = 'value' in item ? labelled.safeParse(item.value) : undefined;
    if (paper?.success) {
      papers.push(paper.data);
    }
  }
  if (papers.length === 0) {
    throw new InputError(`${file} has no JSON records with a title`);
  }
  return papers;
}

/** The titles of the ten nearest papers of each, by its key. */
async function rank(
  graph: Graph,
  papers: readonly LabelledPaper[],
  by: readonly Signal[],
): Promise<Map<string, string[]>> {
  const document = parse(QUESTION);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const planner = new OperationPlanner(buildSchema());
  const ranked = new Map<string, string[]>();
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let paper = papers[next++]; paper; paper = papers[next++]) {
      const values = new RequestValues({ id: `title:${paper.title}`, by });
      const query = new PlannedQuery(planner.plan(document, operation, values), values, 0);
      const { data } = await query.answer({ graph, timeoutMs: QUESTION_MS });
      const found = data?.['paper'] as { related: { nodes: { title: string }[] } } | null | undefined;
      if (found) {
        ranked.set(
          rankKey(paper.title),
          found.related.nodes.map(({ title }) => title),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return ranked;
}
