import { randomBytes } from 'node:crypto';
import { codedError } from '../graph/errors';
import { foldName } from '../knowledge/folding';
import { rowsOf } from '../ingest/run-block';
import { type Given } from './arguments';
import { curated, type Curation, type Done } from './curated';
import { findNode } from './find-nodes';
import { tagId } from './tag-id';
import { refuse, textOf } from './texts';

export const addNote = curated<Given & { node: string; text: string }>(
  'ADD_NOTE',
  async ({ transaction, by, at }, given) => {
    const text = textOf('text', given.text, { most: 10_000, lines: true });
    const { id: node } = await findNode(transaction, 'node', given.node, 'Entity');
    const id = `note:${randomBytes(9).toString('hex')}`;
    await rowsOf(transaction, 'curation/add-note', { node, id, text, by, at });
    return {
      payload: { node, note: id },
      nodes: [node],
      details: [{ of: node, what: `note ${id}`, after: text }],
    };
  },
);

export const removeNote = curated<Given & { note: string }>('REMOVE_NOTE', async ({ transaction }, given) => {
  const [found] = await rowsOf<{ node: string; text: string }>(transaction, 'curation/remove-note', {
    id: given.note,
  });
  if (!found) {
    throw codedError('UNKNOWN_ID', 'There is no note of this id.', { argument: 'note', id: given.note });
  }
  return {
    payload: { node: found.node, note: null },
    nodes: [found.node],
    details: [{ of: found.node, what: `note ${given.note}`, before: found.text }],
  };
});

type Tagging = Given & { node: string; tag: string };

export const addTag = curated<Tagging>('ADD_TAG', (curation, given) => tag(curation, given, true));
export const removeTag = curated<Tagging>('REMOVE_TAG', (curation, given) => tag(curation, given, false));

async function tag({ transaction, by, at }: Curation, given: Tagging, there: boolean): Promise<Done> {
  const name = textOf('tag', given.tag.replace(/^tag:/u, ''), { most: 100 });
  const sortName = foldName(name);
  const id = tagId(name);
  if (id === tagId('')) {
    throw refuse('tag', 'needs a letter or a digit.');
  }
  const { id: node } = await findNode(transaction, 'node', given.node, 'Entity');
  const [before] = await rowsOf<{ name: string; tagged: boolean }>(
    transaction,
    there ? 'curation/add-tag' : 'curation/remove-tag',
    { node, id, name, sortName, by, at },
  );
  if (!before) {
    throw codedError('UNKNOWN_ID', 'There is no such tag.', { argument: 'tag', id });
  }
  const { tagged } = before;
  return {
    payload: { node, tag: id },
    nodes: [node],
    details: tagged === there ? [] : [{ of: node, what: 'tag', [there ? 'after' : 'before']: before.name }],
  };
}
