import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AnnotatedPaper } from '../../src/knowledge/annotated-form';
import { extractCommand, printed } from '../../src/knowledge/extract-command';
import { score } from '../../src/knowledge/score';
import { PACKAGE_ROOT } from '../../src/package-root';

let folder: string;
let errors: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  errors = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const PAPER = {
  title: 'FooNet: a small network',
  abstract: 'We propose FooNet. It beats ResNet-50 on ImageNet.',
};

async function extractedFrom(path: string): Promise<AnnotatedPaper[]> {
  const out = join(folder, 'out.jsonl');
  expect(await extractCommand(path, { out })).toBe(0);
  return readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotatedPaper);
}

it('writes a line a paper, and reports lines that are none', async () => {
  const path = file(
    'papers.jsonl',
    `${JSON.stringify(PAPER)}\nnonsense\n\n{"title": null}\n${JSON.stringify({ title: 'On LoRA' })}\n`,
  );
  const papers = await extractedFrom(path);
  expect(papers.map(({ title }) => title)).toEqual([PAPER.title, 'On LoRA']);
  expect(papers[0]!.entities).toContainEqual({
    // beside its name, other cuts of the same words may be listed
    type: 'Model', name: 'FooNet', mentions: expect.arrayContaining(['FooNet']) as string[], relation: 'INTRODUCES',
  }); // prettier-ignore
  expect(errors).toContain(`${path}:2: not JSON`);
  expect(errors).toContain(`${path}:4: title`);
});

it('reads gzipped files', async () => {
  expect(await extractedFrom(file('papers.jsonl.gz', gzipSync(JSON.stringify(PAPER))))).toHaveLength(1);
});

it.each([
  ['missing', undefined, 'no such file'],
  ['empty', '', 'is empty'],
  ['binary', Buffer.from([0, 1, 2, 0, 255]), 'binary'],
])('says in one line that a file is %s', async (name, content, message) => {
  const path = content === undefined ? join(folder, name) : file(name, content);
  const failure = await extractCommand(path, { out: join(folder, 'out') }).catch(
    (error: Error & { code?: string }) => error,
  );
  expect(failure).toMatchObject({ code: 'BAD_INPUT' });
  expect((failure as Error).message).toContain(message);
  expect((failure as Error).message).not.toContain('\n');
});

const GOLD = join(PACKAGE_ROOT, '..', 'shared', 'gold', 'extraction-dev.jsonl');
const SCORER = join(PACKAGE_ROOT, '..', 'shared', 'gold', 'score.py');
const python = ((): boolean => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const sameFigures = 'prints the figures that the annotators’ scorer prints';
if (existsSync(GOLD) && python) {
  it(sameFigures, async () => {
    const lines = readFileSync(GOLD, 'utf8')
      .trim()
      .split('\n')
      .filter((_, line) => line % 2 === 0);
    const gold = file('gold.jsonl', `${lines.join('\n')}\n`);
    const out = join(folder, 'predicted.jsonl');
    let printedFigures = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printedFigures += String(text);
      return true;
    });
    expect(await extractCommand(gold, { out, score: gold })).toBe(0);
    expect(printedFigures).toBe(execFileSync('python3', [SCORER, gold, out], { encoding: 'utf8' }));
  });
} else {
  it.skip(`${sameFigures}: skipped, ../shared or python3 is not here`, () => undefined);
}

it('scores a perfect reading as perfect and an empty one as nothing', () => {
  const gold: AnnotatedPaper[] = [
    {
      title: 'A', abstract: '', codeUrls: [],
      entities: [
        { type: 'Method', name: 'Foo', mentions: ['foo'], relation: 'INTRODUCES' },
        { type: 'Topic', name: 'bar', mentions: ['bar'], relation: 'ABOUT' },
      ],
      lineage: [{ from: 'Foo', relation: 'BASED_ON', to: 'Baz', evidence: '' }],
    },
  ]; // prettier-ignore
  expect(score(gold, gold)).toMatchObject({
    entities: { f1: 1 }, introduces: { f1: 1 }, topics: { f1: 1 }, lineage: { f1: 1 }, typeAgreement: 1,
  }); // prettier-ignore
  expect(printed(score(gold, gold))).toContain('"p": 1.0');
  expect(score(gold, [])).toMatchObject({ entities: { p: 0, r: 0, f1: 0 } });
});
