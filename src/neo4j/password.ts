import { keepSecret, readSecret } from '../secret-file';
import { Neo4jStartFailed } from './errors';
import { type Place } from './place';

/** The password kept in this home, or undefined when there is none yet. */
export function readPassword(place: Place): string | undefined {
  return readSecret(place.password);
}

/** The password of this home's Neo4j: the one kept, or a new random one, in a file that only its owner reads. */
export function keepPassword(place: Place): string {
  try {
    return keepSecret(place.password);
  } catch (error) {
    throw new Neo4jStartFailed((error as Error).message);
  }
}
