import { arxivId, doi } from '../graph/reference';

/** What sources give as identifiers of a paper; each is read leniently and dropped when it is none. */
export interface GivenIds {
  readonly arxiv?: string | null;
  readonly doi?: string | null;
  readonly acl?: string | null;
  readonly openalex?: string | null;
  /** Semantic Scholar's hash of a paper. */
  readonly s2?: string | null;
  /** Semantic Scholar's number of a paper. */
  readonly s2corpus?: string | number | null;
  readonly pubmed?: string | number | null;
  readonly mag?: string | number | null;
  readonly dblp?: string | null;
  /** Addresses, which may have an identifier in them. */
  readonly urls?: readonly (string | null | undefined)[];
}

/** DOIs that arXiv gives to preprints: they say no more than the arXiv id, and a publication has another. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/u;
const ACL_DOI = /^10\.18653\/v1\/(.+)$/u;
const ARXIV_URL =
  /^https?:\/\/(?:www\.|export\.)?(?:arxiv\.org\/(?:abs|pdf|html)|(?:huggingface\.co|hf\.co)\/papers)\/([^?#\s]+?)(?:\.pdf)?\/?$/iu;
const ACL_URL =
  /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\/([A-Za-z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)(?:\.pdf)?(?:\/.*)?$/iu;
const ACL_ID = /^(?:[A-Z]\d\d-\d{4}|\d{4}\.[a-z][\w]*-[\w]+\.\d+)$/u;
const OPENALEX = /^(?:https?:\/\/(?:explore\.)?openalex\.org\/(?:works\/)?)?(W\d+)$/iu;
const S2_HASH = /^[0-9a-f]{40}$/u;

/** An ACL Anthology id, or undefined when it is none. */
export function aclId(text: string): string | undefined {
  const old = text.trim().replace(/^([a-z])(?=\d\d-)/u, (letter) => letter.toUpperCase());
  return ACL_ID.test(old) ? old : undefined;
}

/** An OpenAlex id of a work such as W2741809807, or undefined when it is none. */
export function openAlexId(text: string): string | undefined {
  return OPENALEX.exec(text.trim())?.[1]?.toUpperCase();
}

/** A paper's external ids by scheme. What one identifier says of another is used: the DOI of an ACL paper has its ACL id in it. */
export function externalIdsOf(given: GivenIds): Record<string, string> {
  const ids: Record<string, string> = {};
  const set = (scheme: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') {
      ids[scheme] ??= value;
    }
  };
  const setDoi = (text: string): void => {
    const value = doi(text);
    const preprint = value === undefined ? null : ARXIV_DOI.exec(value);
    if (preprint) {
      set('arxiv', arxivId(preprint[1]!));
    } else {
      set('doi', value);
      set('acl', value === undefined ? undefined : aclId(ACL_DOI.exec(value)?.[1] ?? ''));
    }
  };
  set('arxiv', given.arxiv ? arxivId(given.arxiv.replace(ARXIV_URL, '$1')) : undefined);
  set('acl', given.acl ? aclId(given.acl) : undefined);
  if (given.doi) {
    setDoi(given.doi);
  }
  for (const url of given.urls ?? []) {
    if (url) {
      set('arxiv', arxivId(ARXIV_URL.exec(url.trim())?.[1] ?? ''));
      set('acl', aclId(ACL_URL.exec(url.trim())?.[1] ?? ''));
      if (/^https?:\/\/(?:dx\.)?doi\.org\//iu.test(url.trim())) {
        setDoi(url);
      }
    }
  }
  set('openalex', given.openalex ? openAlexId(given.openalex) : undefined);
  set('s2', given.s2 && S2_HASH.test(given.s2) ? given.s2 : undefined);
  set('s2corpus', number(given.s2corpus));
  set('pubmed', number(given.pubmed));
  set('mag', number(given.mag));
  set('dblp', given.dblp?.trim() || undefined);
  return ids;
}

const SCHEMES = ['openalex', 's2', 'doi', 'arxiv', 'acl', 's2corpus', 'pubmed', 'mag', 'dblp'] as const;

/** A paper that is referred to, as `doi:10.…`: by each of its ids, as the graph may come to know it by any. */
export function referencesTo(given: GivenIds): string[] {
  return Object.entries(externalIdsOf(given)).map((id) => id.join(':'));
}

/** A reference out of what a person or a program wrote: `doi:10.…`, a bare identifier, an address. Titles are none. */
export function referencesIn(text: string): string[] {
  const [, scheme = '', value = ''] = /^([a-z\d]+):\s*(\S.*)$/isu.exec(text.trim()) ?? [];
  const named = SCHEMES.find((one) => one === scheme.toLowerCase());
  return named === undefined
    ? referencesTo({ arxiv: text, doi: text, openalex: text, s2: text.trim(), acl: text, urls: [text] })
    : referencesTo({ [named]: value });
}

function number(value: string | number | null | undefined): string | undefined {
  return /(\d+)\/?$/u.exec(String(value ?? ''))?.[1];
}
