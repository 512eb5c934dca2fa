import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExampleFile {
  readonly file: string;
  readonly operation: string;
  readonly question: string;
}

const FOLDER = join(__dirname, '..', '..', 'schema', 'examples');

export function readExamples(): ExampleFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const operation = readFileSync(join(FOLDER, file), 'utf8');
      return { file, operation, question: /^# (.+)\n/.exec(operation)?.[1] ?? '' };
    });
}
