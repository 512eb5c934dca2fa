import {
  buildSchema,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { askedKeys, nameKey as keyOfName, titleKey } from '../../src/knowledge/folding';
import { arxivId, doi } from '../../src/graph/reference';
import {
  BY_ID_AND_KEY, BY_POSITION, BY_RANK, BY_SCORE, NAMED_ORDERS, page, PAPER_ORDERS, type Connection, type Row,
} from './naive-connection'; // prettier-ignore
import { coOccurring, descent, sharingTechniques, usageByYear } from './naive-traversals';
import { type GraphNode, type GraphRelationship } from './whole-graph';

const RELATIONS = ['INTRODUCES', 'EXTENDS', 'USES', 'STUDIES', 'COMPARES', 'EVALUATES_ON', 'ABOUT'];
const LINEAGE = ['BASED_ON', 'VARIANT_OF', 'REPLACES', 'COMBINES'];
const KINDS = ['Method', 'Model', 'Topic', 'Dataset'];
const TYPES = ['Paper', ...KINDS, 'Author', 'Venue'];

interface Arguments {
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy?: string;
  readonly relation?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly source?: readonly string[] | null;
  readonly where?: Filter | null;
  readonly id: string;
  readonly ids: readonly string[];
  readonly includeNarrower: boolean;
  readonly papers: readonly string[];
  readonly minShared?: number | null;
  readonly match?: string | null;
}

interface Filter {
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly addedSince?: string | null;
  readonly venue?: string | null;
  readonly author?: string | null;
  readonly hasCode?: boolean | null;
  readonly concepts?: Concepts | null;
}

interface Concepts {
  readonly allOf?: readonly string[] | null;
  readonly anyOf?: readonly string[] | null;
  readonly noneOf?: readonly string[] | null;
  readonly relation?: readonly string[] | null;
  readonly includeNarrower?: boolean | null;
  readonly minConfidence?: number | null;
}

type Resolver = (source: never, args: Arguments) => unknown;

/**
 * Answers operations from a graph that was read whole, by graphql-js and one plain function a field: slow, and so simple
 * that one can see that it is right. Of traversals it has those that are not a matter of the full-text index.
 */
export class Evaluator {
  readonly schema: GraphQLSchema;
  readonly #resolvers: Readonly<Record<string, Resolver>>;

  constructor(
    readonly nodes: readonly GraphNode[],
    sdl: string,
  ) {
    this.schema = buildSchema(sdl);
    (this.schema.getType('Date') as GraphQLScalarType).serialize = String;
    (this.schema.getType('DateTime') as GraphQLScalarType).serialize = (value) => moment(value);
    this.#resolvers = this.#fields();
  }

  evaluate(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ExecutionResult {
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      fieldResolver: this.#resolve,
      typeResolver: (value) => (value as GraphNode).labels.find((label) => TYPES.includes(label)),
    }) as ExecutionResult;
  }

  readonly #resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const name = info.parentType.name;
    const group = KINDS.includes(name)
      ? 'Concept'
      : name.endsWith('Connection')
        ? 'Connection'
        : name.endsWith('Edge')
          ? 'Edge'
          : name;
    const resolver = this.#resolvers[`${group}.${info.fieldName}`];
    if (resolver) {
      return resolver(source as never, args as never);
    }
    const values = group === 'Edge' ? (source as Edge).row.values : undefined;
    if (values && info.fieldName in values) {
      return values[info.fieldName];
    }
    if ('properties' in (source as object)) {
      return (source as GraphNode).properties[info.fieldName];
    }
    return (source as Record<string, unknown>)[info.fieldName];
  };

  #labelled(label: string): GraphNode[] {
    return this.nodes.filter(({ labels }) => labels.includes(label));
  }

  /** All nodes that a reference may mean. */
  #find(reference: string, label: string): GraphNode[] {
    const [scheme, rest] = [
      reference.slice(0, reference.indexOf(':')),
      reference.slice(reference.indexOf(':') + 1),
    ];
    const leadingTo = (target: string, wanted: Record<string, unknown>): GraphNode[] =>
      this.#labelled(target)
        .filter((node) => Object.entries(wanted).every(([key, value]) => node.properties[key] === value))
        .flatMap((node) =>
          target === 'FormerId' ? node.out.map(({ to }) => to) : node.in.map(({ from }) => from),
        );
    const found: Record<string, () => GraphNode[]> = {
      arxiv: () => leadingTo('ExternalId', { scheme: 'arxiv', value: arxivId(rest) }),
      doi: () => leadingTo('ExternalId', { scheme: 'doi', value: doi(rest) }),
      title: () =>
        this.#labelled('Paper').filter(({ properties }) => properties['titleKey'] === titleKey(rest)),
      name: () => [...new Set(askedKeys(rest).flatMap((key) => leadingTo('Alias', { key })))],
    };
    const all = found[scheme]?.() ?? [
      ...this.#labelled('Entity').filter(({ properties }) => properties['id'] === reference),
      ...leadingTo('FormerId', { id: reference }),
    ];
    return all
      .filter(({ labels }) => labels.includes(label))
      .sort((a, b) => (String(a.properties['id']) < String(b.properties['id']) ? -1 : 1));
  }

  #one(reference: string, label: string): GraphNode | null {
    const found = this.#find(reference, label);
    if (found.length > 1) {
      const candidates = found.map(({ properties }) => ({
        id: properties['id'],
        name: properties['title'] ?? properties['name'],
      }));
      throw new GraphQLError(
        `${JSON.stringify(reference)} means several things: ${candidates.map(({ id }) => String(id)).join(', ')}.`,
        { extensions: { code: 'AMBIGUOUS_ID', id: reference, candidates } },
      );
    }
    return found[0] ?? null;
  }

  /** Whether a paper fits everything that a filter gives. */
  #fits(filter: Filter | null | undefined): (paper: GraphNode) => boolean {
    const plain = fits(filter);
    const { concepts } = filter ?? {};
    if (concepts == null) {
      return plain;
    }
    const below = (ids: readonly string[] | null | undefined): GraphNode[][] =>
      (ids ?? []).map((id) =>
        this.#find(id, 'Concept').flatMap((node) =>
          concepts.includeNarrower === false ? [node] : [node, ...descendants(node)],
        ),
      );
    const [all, any, none] = [below(concepts.allOf), below(concepts.anyOf), below(concepts.noneOf)];
    return (paper) => {
      const stated = far(paper, 'out', concepts.relation ?? RELATIONS)
        .filter(
          ({ relationships: [one] }) =>
            concepts.minConfidence == null ||
            (one!.properties['confidence'] as number) >= concepts.minConfidence,
        )
        .map(({ node }) => node);
      const has = (nodes: readonly GraphNode[]): boolean => stated.some((node) => nodes.includes(node));
      return plain(paper) && all.every(has) && (concepts.anyOf == null || any.some(has)) && !none.some(has);
    };
  }

  /** The ids of a filter that nothing has. */
  #unknown({ where }: Arguments): string[] {
    const { allOf, anyOf, noneOf } = where?.concepts ?? {};
    const ids = [...new Set([...(allOf ?? []), ...(anyOf ?? []), ...(noneOf ?? [])])];
    return ids.filter((id) => this.#find(id, 'Concept').length === 0);
  }

  /** Papers that fit, with what their filter does not know. */
  #papers(all: readonly Row[], args: Arguments): Connection & { readonly unknownIds: readonly string[] } {
    const fitting = all.filter(({ node }) => this.#fits(args.where)(node));
    return { ...page(fitting, PAPER_ORDERS[args.orderBy!]!, args), unknownIds: this.#unknown(args) };
  }

  #fields(): Record<string, Resolver> {
    const fields: Record<string, Resolver> = {
      'Query.node': (_, { id }) => this.#one(id, 'Entity'),
      'Query.nodes': (_, { ids }) => ids.map((id) => this.#one(id, 'Entity')),
      'Query.papers': (_, args) => this.#papers(rows(this.#labelled('Paper')), args),
      'Query.statistics': () => this.#statistics(),
      'Paper.venue': (paper: GraphNode) => far(paper, 'out', ['PUBLISHED_IN'])[0]?.node ?? null,
      'Paper.externalIds': (paper: GraphNode) =>
        far(paper, 'out', ['IDENTIFIED_BY'])
          .map(({ node }) => node)
          .sort((a, b) => (externalKey(a) < externalKey(b) ? -1 : 1)),
      'Paper.authors': (paper: GraphNode, args) =>
        page(far(paper, 'out', ['AUTHORED_BY']), BY_POSITION, args),
      'Paper.cites': (paper: GraphNode, args) => this.#papers(far(paper, 'out', ['CITES']), args),
      'Paper.citedBy': (paper: GraphNode, args) => this.#papers(far(paper, 'in', ['CITES']), args),
      'Paper.statements': (paper: GraphNode, args) => statements(paper, args, KINDS),
      'Concept.papers': (concept: GraphNode, args) => {
        const all = far(concept, 'in', RELATIONS).filter(
          ({ relationships }) => args.relation == null || args.relation.includes(relationships[0]!.type),
        );
        return this.#papers(oncePerNode(all), args);
      },
      'Concept.broader': (concept: GraphNode, args) =>
        page(far(concept, 'out', ['BROADER']), NAMED_ORDERS['NAME']!, args),
      'Concept.narrower': (concept: GraphNode, args) =>
        page(far(concept, 'in', ['BROADER']), NAMED_ORDERS['NAME']!, args),
      'Concept.coOccurring': (concept: GraphNode, args) =>
        page(coOccurring(concept, args.kind, this.#labelled('Paper').length), BY_SCORE, args),
      'Concept.usageByYear': (concept: GraphNode, args) => usageByYear(concept, args.includeNarrower),
      'Concept.ancestors': (concept: GraphNode, args) => page(descent(concept, 'out'), BY_SCORE, args),
      'Concept.descendants': (concept: GraphNode, args) => page(descent(concept, 'in'), BY_SCORE, args),
      'Paper.sharingTechniques': (paper: GraphNode, args) =>
        page(sharingTechniques([paper], this.#labelled('Paper'), args), BY_SCORE, args),
      'Query.papersSharingTechniques': (_, args) => {
        const given = args.papers.map((id) => ({ id, node: this.#one(id, 'Paper') }));
        const papers = [...new Set(given.flatMap(({ node }) => node ?? []))];
        return {
          ...page(sharingTechniques(papers, this.#labelled('Paper'), args), BY_SCORE, args),
          unknownIds: [...new Set(given.filter(({ node }) => node === null).map(({ id }) => id))],
        };
      },
      'Concept.introducedBy': (concept: GraphNode, args) =>
        page(far(concept, 'in', ['INTRODUCES']), PAPER_ORDERS['OLDEST']!, args),
      'Concept.origins': (concept: GraphNode, args) =>
        page(far(concept, 'out', LINEAGE), BY_ID_AND_KEY, args),
      'Concept.offspring': (concept: GraphNode, args) =>
        page(far(concept, 'in', LINEAGE), BY_ID_AND_KEY, args),
      'Author.papers': (author: GraphNode, args) => this.#papers(far(author, 'in', ['AUTHORED_BY']), args),
      'Venue.papers': (venue: GraphNode, args) => this.#papers(far(venue, 'in', ['PUBLISHED_IN']), args),
      'Connection.unknownIds': (list: { readonly unknownIds?: readonly string[] }) => list.unknownIds ?? [],
      'Connection.truncated': () => false,
      'Connection.edges': (list: Connection) => list.page.map((row) => ({ row, cursor: list.cursor(row) })),
      'Connection.nodes': (list: Connection) => list.page.map(({ node }) => node),
      'Connection.totalCount': (list: Connection) => list.rows.length,
      'Connection.pageInfo': (list: Connection) => ({
        hasNextPage: list.more,
        hasPreviousPage: list.after,
        startCursor: list.page.length > 0 ? list.cursor(list.page[0]!) : null,
        endCursor: list.page.length > 0 ? list.cursor(list.page.at(-1)!) : null,
      }),
      'Edge.node': ({ row }: Edge) => row.node,
      'Edge.cursor': ({ cursor }: Edge) => cursor,
      'Edge.relation': ({ row }: Edge) => row.relationships[0]!.type,
      'Edge.relations': ({ row }: Edge) => row.relationships.map(({ type }) => type),
      'Edge.evidence': ({ row }: Edge) => evidence(row.relationships[0]!.properties),
    };
    for (const name of ['confidence', 'sources', 'position']) {
      fields[`Edge.${name}`] = ({ row }: Edge) => row.relationships[0]!.properties[name];
    }
    for (const label of [...KINDS, 'Author', 'Paper']) {
      const field = label.toLowerCase();
      fields[`Query.${field}`] = (_, { id }) => this.#one(id, label);
      fields[`Query.${field}s`] ??= (_, args) =>
        page(rows(this.#labelled(label)), NAMED_ORDERS[args.orderBy!]!, args);
    }
    for (const kind of KINDS) {
      fields[`Paper.${kind.toLowerCase()}s`] = (paper: GraphNode, args) => statements(paper, args, [kind]);
    }
    return fields;
  }

  #statistics(): Record<string, number> {
    const related = (types: readonly string[]): number =>
      this.nodes.flatMap((node) => node.out).filter(({ type }) => types.includes(type)).length;
    const counts = TYPES.map((label) => [`${label.toLowerCase()}s`, this.#labelled(label).length] as const);
    return { ...Object.fromEntries(counts), statements: related(RELATIONS), lineage: related(LINEAGE) };
  }
}

/** A day or a moment as the driver gives it prints itself. */
function asText(value: unknown): string {
  return (value as { toString(): string }).toString();
}

interface Edge {
  readonly row: Row;
  readonly cursor: string;
}

function moment(value: unknown): string {
  return new Date(String(value)).toISOString();
}

function rows(nodes: readonly GraphNode[]): Row[] {
  return nodes.map((node) => ({ node, relationships: [] }));
}

/** A row for each relationship of these types. */
function far(node: GraphNode, direction: 'out' | 'in', types: readonly string[]): Row[] {
  return node[direction]
    .filter(({ type }) => types.includes(type))
    .map((relationship) => ({
      node: direction === 'out' ? relationship.to : relationship.from,
      relationships: [relationship],
    }));
}

function oncePerNode(all: readonly Row[]): Row[] {
  const byNode = new Map<GraphNode, GraphRelationship[]>();
  for (const { node, relationships } of all) {
    byNode.set(node, [...(byNode.get(node) ?? []), ...relationships]);
  }
  return [...byNode].map(([node, relationships]) => ({
    node,
    relationships: relationships.sort((a, b) => RELATIONS.indexOf(a.type) - RELATIONS.indexOf(b.type)),
  }));
}

function statements(paper: GraphNode, args: Arguments, labels: readonly string[]): Connection {
  const all = far(paper, 'out', RELATIONS).filter(({ node, relationships: [stated] }) => {
    const kinds =
      args.kind == null ? labels : args.kind.map((kind) => kind[0]! + kind.slice(1).toLowerCase());
    return (
      node.labels.some((label) => kinds.includes(label)) &&
      (args.relation == null || args.relation.includes(stated!.type)) &&
      (args.minConfidence == null || (stated!.properties['confidence'] as number) >= args.minConfidence) &&
      (args.source == null ||
        (stated!.properties['sources'] as string[]).some((one) => args.source!.includes(one)))
    );
  });
  return page(all, BY_RANK, args);
}

function evidence(properties: Readonly<Record<string, unknown>>): unknown[] {
  return properties['evidenceText'] == null
    ? []
    : [
        Object.fromEntries(
          ['text', 'kind', 'field', 'start', 'end', 'source'].map((name) => [
            name,
            properties[`evidence${name[0]!.toUpperCase()}${name.slice(1)}`],
          ]),
        ),
      ];
}

function externalKey({ properties }: GraphNode): string {
  return `${String(properties['scheme'])}\n${String(properties['value'])}`;
}

function descendants(node: GraphNode): GraphNode[] {
  const narrower = far(node, 'in', ['BROADER']).map((row) => row.node);
  return narrower.flatMap((one) => [one, ...descendants(one)]);
}

/** Whether a paper fits what a filter gives beside concepts. */
function fits(filter: Filter | null | undefined): (paper: GraphNode) => boolean {
  const { yearFrom, yearTo, publishedFrom, publishedTo, addedSince, venue, author, hasCode } = filter ?? {};
  return (paper) => {
    const { year, published, addedAt, codeUrls } = paper.properties;
    const day = published == null ? null : asText(published);
    const venues = far(paper, 'out', ['PUBLISHED_IN']).map(({ node }) => node.properties);
    const authors = far(paper, 'out', ['AUTHORED_BY']).map(({ node }) => node.properties);
    return (
      (yearFrom == null || (year != null && (year as number) >= yearFrom)) &&
      (yearTo == null || (year != null && (year as number) <= yearTo)) &&
      (publishedFrom == null || (day !== null && day >= publishedFrom)) &&
      (publishedTo == null || (day !== null && day <= publishedTo)) &&
      (addedSince == null || moment(addedAt) >= moment(addedSince)) &&
      (venue == null || venues.some(({ id, nameKey }) => id === venue || nameKey === keyOfName(venue))) &&
      (author == null || authors.some(({ id, nameKey }) => id === author || nameKey === keyOfName(author))) &&
      (hasCode == null || (codeUrls != null && (codeUrls as string[]).length > 0 === hasCode))
    );
  };
}
