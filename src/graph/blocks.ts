import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';

/** A hand-written piece of Cypher: its text without comments, and the names it takes as `$name`. */
export interface Block {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

function readBlock(file: string, name: string): Block {
  const text = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
  const parameters = [...new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]!))];
  return { name, text, parameters };
}

function readBlocks(root: string): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(root, file)
      .split(sep)
      .join('/')
      .replace(/\.cypher$/, '');
    if (entry.isFile() && file.endsWith('.cypher') && !name.startsWith('migrations/')) {
      blocks.set(name, readBlock(file, name));
    }
  }
  return blocks;
}

const BLOCKS = readBlocks(join(PACKAGE_ROOT, 'cypher'));

/** Every block of `cypher/`, by its path without the ending. */
export function allBlocks(): ReadonlyMap<string, Block> {
  return BLOCKS;
}

/** Adds the blocks of another folder, for a schema that has fields of its own. */
export function addBlocks(folder: string): void {
  for (const [name, added] of readBlocks(folder)) {
    BLOCKS.set(name, added);
  }
}

/** The block of that name. @throws when there is none: a fault in a declaration. */
export function block(name: string): Block {
  const found = BLOCKS.get(name);
  if (!found) {
    throw new Error(`cypher/${name}.cypher does not exist`);
  }
  return found;
}

/** A block's text with each `$name` replaced. */
export function withParameters(from: Block, replace: (name: string) => string): string {
  return from.text.replace(/\$([A-Za-z]\w*)/g, (_, name: string) => replace(name));
}
