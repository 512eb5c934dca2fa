import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) {
    return from;
  }
  const above = dirname(from);
  if (above === from) {
    throw new Error(`no package.json above ${__dirname}`);
  }
  return findRoot(above);
}

/** The folder that holds package.json, cypher/, data/ and schema/, whether this runs from src/ or from dist/. */
export const PACKAGE_ROOT = findRoot(__dirname);
