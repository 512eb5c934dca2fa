import { type TextFormat } from './format';
import { type GraphReader } from './graph-reader';
import { jsonList, withoutNothing } from './json-list';
import { type ExportedEdge, type ExportedNode } from './nodes-and-edges';

/** What each kind of node is to schema.org. */
const TYPES: Readonly<Record<string, string>> = {
  Paper: 'ScholarlyArticle',
  Method: 'DefinedTerm',
  Model: 'DefinedTerm',
  Topic: 'DefinedTerm',
  Dataset: 'Dataset',
  Author: 'Person',
  Venue: 'CreativeWorkSeries',
};

/**
 * What each relationship is to schema.org. What it has no word for is said twice: by its nearest word, which everyone reads, and by our own,
 * which is exact.
 */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  AUTHORED_BY: ['author'],
  PUBLISHED_IN: ['isPartOf'],
  CITES: ['citation'],
  BROADER: ['broader'],
  ABOUT: ['about'],
  INTRODUCES: ['mentions', 'introduces'],
  EXTENDS: ['mentions', 'extends'],
  USES: ['mentions', 'uses'],
  STUDIES: ['about', 'studies'],
  COMPARES: ['mentions', 'compares'],
  EVALUATES_ON: ['mentions', 'evaluatesOn'],
  BASED_ON: ['basedOn'],
  VARIANT_OF: ['variantOf'],
  REPLACES: ['replaces'],
  COMBINES: ['combines'],
};
const OURS = [
  ...['kind', 'introduces', 'extends', 'uses', 'studies', 'compares', 'evaluatesOn'],
  ...['basedOn', 'variantOf', 'replaces', 'combines'],
];

/** Written out, so that nothing is fetched to read it. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  paperweave: 'urn:paperweave:',
  broader: { '@id': 'http://www.w3.org/2004/02/skos/core#broader' },
  // The order of authors says something.
  author: { '@id': 'https://schema.org/author', '@container': '@list' },
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  sameAs: { '@id': 'https://schema.org/sameAs', '@type': '@id' },
  codeRepository: { '@id': 'https://schema.org/codeRepository', '@type': '@id' },
  datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'https://schema.org/Date' },
  ...Object.fromEntries(OURS.map((name) => [name, `urn:paperweave:${name}`])),
};

/** Where external ids resolve. */
const RESOLVERS: Readonly<Record<string, string>> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  acl: 'https://aclanthology.org/',
  openalex: 'https://openalex.org/',
  s2: 'https://www.semanticscholar.org/paper/',
};

/** A text as it can stand in an IRI; what can stand there already is left. */
function iri(text: string): string {
  return text.replace(/[\u0000-\u0020<>"{}|\\^`]/gu, (sign) => encodeURIComponent(sign)); // eslint-disable-line no-control-regex
}

/** A node with its links, as one object. */
function jsonLdNode(node: ExportedNode, edges: readonly ExportedEdge[]): Record<string, unknown> {
  const { id, kind, label, properties } = node;
  const externalIds = ((properties['externalIds'] ?? []) as string[]).map((external) => {
    const colon = external.indexOf(':');
    return [external.slice(0, colon), external.slice(colon + 1)] as const;
  });
  const { year, published, url } = properties;
  return withoutNothing({
    '@id': iri(id),
    '@type': TYPES[kind] ?? 'Thing',
    kind,
    name: label,
    alternateName: properties['aliases'],
    abstract: properties['abstract'],
    description: properties['description'] ?? properties['summary'],
    datePublished: published ?? (kind === 'Paper' && year ? String(year) : null),
    url: typeof url === 'string' ? iri(url) : null,
    identifier: externalIds.map(([scheme, value]) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    sameAs: externalIds
      .filter(([scheme]) => RESOLVERS[scheme] !== undefined)
      .map(([scheme, value]) => iri(RESOLVERS[scheme]! + value)),
    // Code is a work of its own in schema.org, which a paper refers to.
    subjectOf: ((properties['codeUrls'] ?? []) as string[]).map((code) => ({
      '@type': 'SoftwareSourceCode',
      codeRepository: iri(code),
    })),
    ...linksOf(edges),
  });
}

function linksOf(edges: readonly ExportedEdge[]): Record<string, unknown> {
  const links: Record<string, { '@id': string }[]> = {};
  for (const { type, to } of edges) {
    for (const name of LINKS[type] ?? [`paperweave:${type}`]) {
      const target = iri(to);
      const list = (links[name] ??= []);
      if (!list.some((one) => one['@id'] === target)) {
        list.push({ '@id': target });
      }
    }
  }
  return links;
}

async function* objects(reader: GraphReader): AsyncGenerator<unknown> {
  for await (const [node, edges] of reader.nodesWithEdges()) {
    yield jsonLdNode(node, edges);
  }
}

export const jsonLd: TextFormat = {
  name: 'json-ld',
  description: 'JSON-LD in the words of schema.org',
  of: 'graph',
  shape: 'file',

  async *write(reader) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":`;
    yield* jsonList(objects(reader));
    yield '}\n';
  },
};
