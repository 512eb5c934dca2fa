/** The kinds of thing that have a page of their own, as addresses and ids begin. */
export const KINDS = ['paper', 'method', 'model', 'topic', 'dataset', 'author', 'venue'] as const;
export type Kind = (typeof KINDS)[number];

/** What an address shows. */
export type View =
  | { readonly view: 'home' }
  | { readonly view: 'search'; readonly text: string; readonly kind: string | null }
  | { readonly view: 'node'; readonly kind: Kind; readonly id: string }
  | { readonly view: 'list'; readonly papers: readonly string[] | null }
  | { readonly view: 'nothing' };

/** Ids that say by themselves what they are, beside those that begin with their kind. */
const OTHER_IDS = /^(arxiv|doi|title|name):/;

/** The view at an address; any text is an address of something, if only of nothing. */
export function viewAt(path: string, query: string): View {
  const parameters = new URLSearchParams(query);
  const [, first = '', ...rest] = path.split('/');
  const name = decoded(rest.join('/'));
  if (name === undefined) {
    return { view: 'nothing' };
  }
  if (first === '') {
    return { view: 'home' };
  }
  if (first === 'search') {
    return { view: 'search', text: parameters.get('q') ?? '', kind: parameters.get('kind') };
  }
  if (first === 'list') {
    const papers = parameters.get('papers');
    return { view: 'list', papers: papers === null ? null : papers.split(',').filter(Boolean) };
  }
  const kind = KINDS.find((one) => one === first);
  return kind === undefined || name === ''
    ? { view: 'nothing' }
    : { view: 'node', kind, id: OTHER_IDS.test(name) ? name : `${kind}:${name}` };
}

/** The address of the page of a node. */
export function nodeAddress(id: string): string {
  const end = id.indexOf(':');
  return `/${id.slice(0, end)}/${encoded(id.slice(end + 1))}`;
}

/** The address of what a search finds. */
export function searchAddress(text: string, kind?: string | null): string {
  const parameters = new URLSearchParams({ q: text, ...(kind && { kind }) });
  return `/search?${parameters}`;
}

/** The address that carries a reading list to somebody else. */
export function listAddress(papers: readonly string[]): string {
  return `/list?papers=${papers.map(encoded).join(',')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
