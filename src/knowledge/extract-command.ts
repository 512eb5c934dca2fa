import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type Writable } from 'node:stream';
import { readCatalogue } from '../catalogue/read';
import { linesOf } from '../ingest/formats/lines';
import { InputError, openInput } from '../ingest/input';
import { annotated, type AnnotatedPaper } from './annotated-form';
import { createExtractor } from './extract';
import { score, type Score } from './score';

export interface ExtractOptions {
  /** Where to write; standard output otherwise. */
  readonly out?: string;
  /** An annotated file to compare with: its figures are printed in place of the papers. */
  readonly score?: string;
}

/**
 * Reads papers from a file, `-` for standard input, and writes what each states as a line of JSON in the annotators' form.
 * Lines that are no paper are reported on standard error and passed over. The answer is the exit status.
 * @throws InputError when the file, or the annotated one, cannot be read as papers.
 */
export async function extractCommand(file: string, options: ExtractOptions = {}): Promise<number> {
  const gold = options.score ? await annotatedFile(options.score) : undefined;
  const input = await openInput(file);
  const extractor = createExtractor(readCatalogue().vocabulary);
  const out = options.out ? await opened(options.out) : gold ? undefined : process.stdout;
  const compared: AnnotatedPaper[] = [];
  let closed = false;
  out?.on('error', (error: NodeJS.ErrnoException) => {
    closed = true; // "paperweave extract … | head" closes the pipe: nobody reads on
    if (error.code !== 'EPIPE') {
      process.stderr.write(
        `paperweave: ${options.out ?? 'standard output'} cannot be written: ${error.message}\n`,
      );
      process.exitCode = 1;
    }
  });
  let papers = 0;
  let bad = 0;
  for await (const item of input.format.read(input.text)) {
    if (closed) {
      break;
    }
    if ('bad' in item) {
      bad += 1;
      process.stderr.write(`${file}:${item.bad.line}: ${item.bad.reason}\n`);
      continue;
    }
    const { title, abstract = '' } = item.record;
    const paper = annotated(title, abstract, extractor.extract({ title, abstract }));
    papers += 1;
    if (gold) {
      compared.push(paper);
    }
    if (out && !out.write(`${JSON.stringify(paper)}\n`) && !closed) {
      const waiting = new AbortController(); // takes away the listener that was not called
      const { signal } = waiting;
      await Promise.race([once(out, 'drain', { signal }), once(out, 'close', { signal })]).catch(
        () => undefined,
      );
      waiting.abort();
    }
  }
  if (gold) {
    process.stdout.write(`${printed(score(gold, compared))}\n`);
  }
  if (out && options.out) {
    out.end();
    await once(out, 'close');
  }
  if (papers === 0 && !closed) {
    throw new InputError(
      `${file} has no paper in it${bad > 0 ? `: none of its ${bad} lines could be read` : ''}`,
    );
  }
  return 0;
}

/** Opens a file for writing. @throws InputError when it cannot be written. */
async function opened(file: string): Promise<Writable> {
  const stream = createWriteStream(file);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new InputError(`${file} cannot be written: ${(error as Error).message}`);
  }
  return stream;
}

async function annotatedFile(file: string): Promise<AnnotatedPaper[]> {
  const { text } = await openInput(file);
  const papers: AnnotatedPaper[] = [];
  for await (const { number, text: line } of linesOf(text)) {
    if (line.trim() === '') {
      continue;
    }
    const paper = parsed(line);
    if (!paper || typeof paper.title !== 'string' || !Array.isArray(paper.entities)) {
      throw new InputError(
        `${file}:${number} is no annotated paper: a JSON object with title and entities is expected`,
      );
    }
    papers.push(paper);
  }
  return papers;
}

function parsed(line: string): AnnotatedPaper | null {
  try {
    return JSON.parse(line) as AnnotatedPaper | null;
  } catch {
    return null;
  }
}

/** The figures as the annotators' scorer prints them: one space of indent, whole numbers with a decimal. */
export function printed(figures: Score): string {
  return JSON.stringify(figures, null, 1).replace(/: (\d+)(?=,?\n)/g, ': $1.0');
}
