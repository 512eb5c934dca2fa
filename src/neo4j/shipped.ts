import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';

/** The absolute path of a file beside this source that tsc does not compile, such as `pom.xml`. */
export function shippedFile(...parts: string[]): string {
  return join(PACKAGE_ROOT, 'src', 'neo4j', ...parts);
}
