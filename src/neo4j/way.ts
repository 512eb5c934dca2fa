import { readFileSync, writeFileSync } from 'node:fs';
import { placeOf } from './place';

/** The way in which this home's graph was made, if it was. */
export function homeWay(home: string): 'docker' | 'local' | undefined {
  try {
    const way = readFileSync(placeOf(home).way, 'utf8').trim();
    return way === 'docker' || way === 'local' ? way : undefined;
  } catch {
    return undefined;
  }
}

/** Notes the way, so that a Docker that comes or goes does not swap the graph for an empty one. */
export function keepWay(home: string, way: 'docker' | 'local'): void {
  if (homeWay(home) !== way) writeFileSync(placeOf(home).way, `${way}\n`);
}
