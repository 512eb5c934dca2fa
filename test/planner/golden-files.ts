import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInt } from 'neo4j-driver';
import { type Request, type Sent } from './recording';

const FOLDER = join(__dirname, '..', 'operations');

/** Whether this run writes the files that others are compared with. */
export const UPDATES = process.env['UPDATE_GOLDENS'] === '1';

if (UPDATES && process.env['CI'] === 'true') {
  throw new Error('golden files are updated by hand and reviewed, never in CI');
}

/** The names of all operations; those whose variables come from another's answer are last, so that they see it updated. */
export function operationNames(): string[] {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.slice(0, -'.graphql'.length))
    .sort();
  const follows = (name: string): boolean => {
    const file = join(FOLDER, `${name}.variables.json`);
    return existsSync(file) && readFileSync(file, 'utf8').includes('"from":');
  };
  return [...names.filter((name) => !follows(name)), ...names.filter(follows)];
}

/**
 * The request of `NAME.graphql`, whose first line may say `# operationName: …`, with `NAME.variables.json`. There a value
 * `{"from": "OTHER", "at": ["data", …]}` stands for one of `OTHER.json`, such as the cursor that a page ended with.
 */
export function readRequest(name: string): Request {
  const query = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
  return {
    query,
    operationName: /^# operationName: (\w+)\n/.exec(query)?.[1],
    variables: existsSync(join(FOLDER, `${name}.variables.json`))
      ? Object.fromEntries(
          Object.entries(readObject(`${name}.variables.json`)).map(([key, value]) => [key, given(value)]),
        )
      : undefined,
  };
}

function readObject(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
}

function given(value: unknown): unknown {
  const other = value as { readonly from?: string; readonly at?: readonly string[] } | null;
  if (typeof other?.from !== 'string' || !other.at) {
    return value;
  }
  return other.at.reduce<unknown>(
    (part, key) => (part as Record<string, unknown>)[key],
    readObject(`${other.from}.json`),
  );
}

/** Compares a text with the file of that name, or writes it where files are updated. */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (UPDATES) {
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: npm run goldens`);
}

/** What a plan may differ in without being a worse one. */
const FEW_HITS = 40;

/**
 * Compares an operation's database hits with those of `hits.json`, which they may pass by half; what is less is as it
 * should be, and is recorded when files are updated. A few hits more are always allowed: on a graph as small as the
 * fixture the database may begin at either end, by how fresh its counts are.
 */
export function expectHits(name: string, hits: number): void {
  const file = join(FOLDER, 'hits.json');
  const recorded = existsSync(file) ? (readObject('hits.json') as Record<string, number>) : {};
  if (UPDATES) {
    const names = operationNames();
    const updated = Object.entries({ ...recorded, [name]: hits }).filter(([one]) => names.includes(one));
    const ordered = Object.fromEntries(updated.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`);
    return;
  }
  expect(recorded).toHaveProperty(name);
  expect(hits).toBeLessThanOrEqual(Math.max(recorded[name]! * 1.5, recorded[name]! + FEW_HITS));
}

/** Statements with the values of their parameters, as `NAME.cypher` has them. */
export function asCypher(sent: readonly Sent[]): string {
  return sent
    .map(({ statement, parameters }) => {
      const values = Object.entries(parameters).map(([name, value]) => `// $${name}: ${asText(value)}\n`);
      return `${values.join('')}${statement};\n`;
    })
    .join('\n');
}

function asText(value: unknown): string {
  return JSON.stringify(value, (_key, part: object) => (isInt(part) ? part.toNumber() : part));
}
