import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of paperweave's own package.json, so that files which are not compiled are found from `src` and
 * from `dist` alike.
 * @throws Error when no folder above this file is paperweave's.
 */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string };
      if (name === 'paperweave') return folder;
    }
    if (dirname(folder) === folder) throw new Error(`${__dirname} is not inside the paperweave package`);
  }
}

/** The absolute path of a file beside this source that tsc does not compile, such as `pom.xml`. */
export function shippedFile(...parts: string[]): string {
  return join(packageRoot(), 'src', 'neo4j', ...parts);
}
