/** The kinds of thing that have a page of their own, as addresses and ids begin. */
export const KINDS = ['paper', 'method', 'model', 'topic', 'dataset', 'author', 'venue'] as const;
export type Kind = (typeof KINDS)[number];

/** What an address shows. */
export type View =
  | { readonly view: 'home' }
  | { readonly view: 'search'; readonly text: string; readonly kind: string | null }
  | { readonly view: 'node'; readonly kind: Kind; readonly id: string }
  | { readonly view: 'list'; readonly papers: readonly string[] | null }
  | { readonly view: 'connect'; readonly from: string | null; readonly to: string | null }
  | { readonly view: 'graph'; readonly of: readonly string[] }
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
    return { view: 'list', papers: papers === null ? null : idsIn(papers) };
  }
  if (first === 'connect') {
    return { view: 'connect', from: parameters.get('from') || null, to: parameters.get('to') || null };
  }
  if (first === 'graph') {
    return { view: 'graph', of: idsIn(parameters.get('of') ?? '') };
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
  return `/list?papers=${idsOut(papers)}`;
}

/** The address that shows how two things connect; either may be chosen there. */
export function connectAddress(from: string | null, to: string | null = null): string {
  const ends = [from && `from=${encoded(from)}`, to && `to=${encoded(to)}`].filter(Boolean);
  return ends.length === 0 ? '/connect' : `/connect?${ends.join('&')}`;
}

/** The address of the graph around some nodes. */
export function graphAddress(of: readonly string[]): string {
  return of.length === 0 ? '/graph' : `/graph?of=${idsOut(of)}`;
}

/** Ids with commas between, each once. A comma of an id, as some DOIs have, stands as `%2C` in what the address reader returns. */
function idsIn(text: string): string[] {
  return [...new Set(text.split(',').map((id) => decoded(id) ?? id))].filter(Boolean);
}

function idsOut(ids: readonly string[]): string {
  return ids.map((id) => encoded(id.replaceAll('%', '%25').replaceAll(',', '%2C'))).join(',');
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
