import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { type LinearModel } from './linear-model';

const FILE = 'concept-weights.tsv';

let model: LinearModel | undefined;

/** The weights by which a candidate is taken for a concept, as `npm run train` wrote them. */
export function conceptModel(): LinearModel {
  model ??= parsedModel(readFileSync(join(PACKAGE_ROOT, 'data', FILE), 'utf8'));
  return model;
}

/** A model as a table: a feature a line, a column a question, weights in hundredths, none for nothing. */
export function modelTable({ heads, weights }: LinearModel, about: string): string {
  const lines = Object.entries(weights)
    .filter(([feature, row]) => feature === '' || row.some((weight) => weight !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${row.map((weight) => weight || '').join('\t')}`.trimEnd());
  return `# ${about}\nfeature\t${heads.join('\t')}\n${lines.join('\n')}\n`;
}

function parsedModel(table: string): LinearModel {
  const [header, ...lines] = table.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const heads = header!.split('\t').slice(1);
  const weights: Record<string, number[]> = {};
  for (const line of lines) {
    const [feature, ...row] = line.split('\t');
    weights[feature!] = heads.map((_, at) => Number(row[at] ?? ''));
  }
  return { heads, weights };
}
