import { nameKey, slug } from '../knowledge/folding';
import { stored } from '../graph/graph';
import { type StatedAuthor } from './paper-state';

/**
 * Who an author is. One that a source gives an identifier (ORCID, OpenAlex, Semantic Scholar) is that person, whatever the
 * spelling of the name. Every other is a name and no more: all papers that print the same full name share a node, whose id
 * says so, and which may stand for several people. Guessing by co-authors would depend on the order in which papers come.
 */
export function authorId({ name, givenId }: StatedAuthor): string | undefined {
  if (givenId !== undefined) {
    return `author:${givenId.toLowerCase()}`;
  }
  const key = slug(name);
  return key === '' ? undefined : `author:${key}`;
}

/** The authors of a paper as rows to write, each once. */
export function authorRows(authors: readonly StatedAuthor[]): Record<string, unknown>[] {
  const byId = new Map<string, StatedAuthor>();
  for (const author of authors) {
    const id = authorId(author);
    if (id !== undefined && !byId.has(id)) {
      byId.set(id, author);
    }
  }
  return [...byId].map(([id, { name }], i) => stored({ id, name, nameKey: nameKey(name), position: i + 1 }));
}
