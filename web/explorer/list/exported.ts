import { AskError } from '../asking/ask';
import { underway } from '../asking/busy';
import { serverIsAway } from '../asking/server-state';

/**
 * Papers, and for a graph format what is around them, as the server exports them: the same as the command does, with the same citation keys.
 * @throws AskError
 */
export async function exported(
  format: 'bibtex' | 'csl-json' | 'graphml',
  ids: readonly string[],
): Promise<string> {
  const address = `/export?format=${format}&ids=${ids.map(encodeURIComponent).join(',')}`;
  const response = await underway(fetch(address)).catch(() => {
    serverIsAway();
    throw new AskError('The server does not answer.', 'AWAY');
  });
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
    throw new AskError(errors?.[0]?.message ?? 'The server could not export it.', 'BAD_USER_INPUT');
  }
  return response.text();
}
