import { askedKeys, titleKey } from '../knowledge/folding';
import { type ReferenceTarget } from './declare';
import { badUserInput } from './errors';

/** The ways of naming a node: its global id, an external id, a paper's title, a concept's name. */
export type ReferenceScheme = 'id' | 'external' | 'title' | 'name';

/** A reference as the statement needs it: the keys it looks up. */
export interface Reference {
  readonly scheme: ReferenceScheme;
  readonly key: string;
  /** Only for `name`, which may be stored under several. */
  readonly names?: readonly string[];
  /** arXiv, DOI …: only for `external`. */
  readonly external: string;
}

const GLOBAL_ID = /^(paper|method|model|topic|dataset|author|venue):\S+$/u;
const ARXIV = /^(?:arxiv:)?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?$/iu;
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu;
const LONGEST = 2_000;

/** An arXiv identifier without prefix and version, or undefined when it is none. */
export function arxivId(text: string): string | undefined {
  return ARXIV.exec(text.trim())?.[1]?.toLowerCase();
}

/** A DOI without resolver, in lower case as its rules have it, or undefined when it is none. */
export function doi(text: string): string | undefined {
  return DOI.exec(text.trim())?.[1]?.toLowerCase();
}

const PAPERS: readonly ReferenceTarget[] = ['Paper', 'Entity'];
const CONCEPTS: readonly ReferenceTarget[] = ['Concept', 'Method', 'Model', 'Topic', 'Dataset', 'Entity'];

/**
 * Reads what a client wrote for a node: `method:lora`, `arxiv:2106.09685`, `doi:10.…`, `title:…`, `name:…`.
 * @throws BAD_USER_INPUT when it is none of these or does not go with what is looked for.
 */
export function parseReference(text: string, target: ReferenceTarget): Reference {
  const colon = text.indexOf(':');
  const scheme = text.slice(0, colon).trim().toLowerCase();
  const rest = text.slice(colon + 1).trim();
  if (text.length > LONGEST) {
    throw badUserInput(`The id ${shown(text)} is longer than ${LONGEST} characters.`);
  }
  const refuse = (kind: string): never => {
    throw badUserInput(`The id ${shown(text)} names a ${kind}; a ${target} is asked for.`);
  };
  switch (colon > 0 && rest !== '' ? scheme : '') {
    case 'arxiv': {
      const value = arxivId(rest) ?? badId(text, 'an arXiv identifier, such as arxiv:2106.09685');
      return PAPERS.includes(target)
        ? { scheme: 'external', key: value, external: 'arxiv' }
        : refuse('paper');
    }
    case 'doi': {
      const value = doi(rest) ?? badId(text, 'a DOI, such as doi:10.1145/3292500.3330701');
      return PAPERS.includes(target) ? { scheme: 'external', key: value, external: 'doi' } : refuse('paper');
    }
    case 'title':
      return PAPERS.includes(target)
        ? { scheme: 'title', key: titleKey(rest), external: '' }
        : refuse('paper');
    case 'name':
      return CONCEPTS.includes(target)
        ? { scheme: 'name', key: rest, names: askedKeys(rest), external: '' }
        : refuse('concept');
    default:
      return GLOBAL_ID.test(text)
        ? { scheme: 'id', key: text, external: '' }
        : badId(
            text,
            'an id such as method:lora or arxiv:2106.09685, title:… for a paper or name:… for a concept',
          );
  }
}

function badId(text: string, expected: string): never {
  throw badUserInput(`The id ${shown(text)} is not ${expected}.`);
}

/** A client's text as it is quoted in an error. */
function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** The branches of a lookup for the schemes that occur, each one index read; `ref` is a Cypher expression. */
export function lookupBranches(schemes: readonly ReferenceScheme[], ref: string): string {
  const branches: Record<ReferenceScheme, readonly string[]> = {
    id: [
      `MATCH (found:Entity {id: ${ref}.id}) RETURN found`,
      `MATCH (:FormerId {id: ${ref}.id})-[:NOW]->(found) RETURN found`,
    ],
    external: [
      `MATCH (:ExternalId {scheme: ${ref}.external, value: ${ref}.value})<-[:IDENTIFIED_BY]-(found) RETURN found`,
    ],
    // The index is over title key and id, and serves only where something is asked of both.
    title: [`MATCH (found:Paper {titleKey: ${ref}.title}) WHERE found.id IS NOT NULL RETURN found`],
    name: [`MATCH (alias:Alias)<-[:CALLED]-(found) WHERE alias.key IN ${ref}.names RETURN DISTINCT found`],
  };
  return schemes.flatMap((scheme) => branches[scheme]).join('\nUNION\n');
}

/** A reference as the parameter that {@link lookupBranches} reads: the keys of other schemes are absent, and find nothing. */
export function lookupParameter(reference: Reference): Record<string, string | readonly string[]> {
  switch (reference.scheme) {
    case 'id':
      return { id: reference.key };
    case 'external':
      return { external: reference.external, value: reference.key };
    case 'title':
      return { title: reference.key };
    case 'name':
      return { names: reference.names ?? [] };
  }
}
