import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import DataLoader from 'dataloader';
import fastify from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import { SHARING } from './sharing';

const TYPES = `
type Query {
  paper(id: ID!): Paper
  papers(from: Int!, to: Int!, first: Int!): [Paper!]!
  papersWithWords(phrase: String!, first: Int!): [Paper!]!
}
type Paper {
  id: ID!
  title: String!
  year: Int
  url: String
  venue: Venue
  methods(first: Int!): [Method!]!
  authors(first: Int!): [Author!]!
  sharingTechniques(first: Int!): [SharedTechniques!]!
}
type Method { id: ID! name: String! papers(first: Int!): [Paper!]! }
type Author { position: Int! name: String! }
type Venue { name: String! }
type SharedTechniques { score: Float! paper: Paper! }
`;

/** Each statement takes the parents' ids as `$keys` and gives a row of a key and what belongs to it. */
const STATEMENTS = {
  paper:
    'UNWIND $keys AS key MATCH (p:Entity:Paper {id: key}) RETURN key, [p {.id, .title, .year, .url}] AS found',
  venue:
    'UNWIND $keys AS key MATCH (:Entity:Paper {id: key})-[:PUBLISHED_IN]->(v) RETURN key, collect(v {.name}) AS found',
  methods: `UNWIND $keys AS key MATCH (p:Entity:Paper {id: key})
    CALL (p) { MATCH (p)-[:USES]->(m:Method) WITH m ORDER BY m.id LIMIT $first RETURN collect(m {.id, .name}) AS found } RETURN key, found`,
  authors: `UNWIND $keys AS key MATCH (p:Entity:Paper {id: key})
    CALL (p) { MATCH (p)-[r:AUTHORED_BY]->(a) WITH r, a ORDER BY r.position LIMIT $first RETURN collect({position: r.position, name: a.name}) AS found } RETURN key, found`,
  papersOfMethod: `UNWIND $keys AS key MATCH (m:Entity:Method {id: key})
    CALL (m) { MATCH (m)<-[:USES]-(p:Paper) WITH p ORDER BY p.sortDate DESC, p.id DESC LIMIT $first RETURN collect(p {.id, .title, .year, .url}) AS found } RETURN key, found`,
  sharingTechniques: `UNWIND $keys AS key MATCH (this:Entity:Paper {id: key})
    CALL (this) { ${SHARING} RETURN collect({score: score, paper: node {.id, .title, .year, .url}}) AS found } RETURN key, found`,
} as const;

const LIST = `MATCH (p:Paper) WHERE p.id IS NOT NULL AND $from <= p.sortDate < $to
  RETURN p {.id, .title, .year, .url} AS paper ORDER BY p.sortDate DESC, p.id DESC LIMIT $first`;
const WORDS = `CALL db.index.fulltext.queryNodes('paper_text', $phrase) YIELD node AS p
  RETURN p {.id, .title, .year, .url} AS paper ORDER BY p.sortDate DESC, p.id DESC LIMIT $first`;

type Item = Readonly<Record<string, unknown>>;
/** Apollo copies the context of a request, so that it is not the loaders themselves. */
type Context = { readonly loaders: Loaders };
type Page = { readonly first: number };

/** The loaders of one request, one for each statement and size of page. */
class Loaders {
  readonly #loaders = new Map<string, DataLoader<string, readonly Item[]>>();

  constructor(private readonly driver: Driver) {}

  load(what: keyof typeof STATEMENTS, key: string, first = 1): Promise<readonly Item[]> {
    const name = `${what} ${first}`;
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const rows = await this.read(STATEMENTS[what], { keys, first: neo4j.int(first) });
        const found = new Map(rows.map(([one, items]) => [one as string, items as readonly Item[]]));
        return keys.map((one) => found.get(one) ?? []);
      });
      this.#loaders.set(name, loader);
    }
    return loader.load(key);
  }

  async read(statement: string, parameters: Record<string, unknown>): Promise<unknown[][]> {
    const session = this.driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } finally {
      await session.close();
    }
  }

  async papers(statement: string, { first, ...parameters }: Page & Item): Promise<unknown[]> {
    return (await this.read(statement, { ...parameters, first: neo4j.int(first) })).map(([paper]) => paper);
  }
}

const one =
  (name: 'paper' | 'venue') =>
  async (parent: Item, args: Item, { loaders }: Context) =>
    (await loaders.load(name, (args['id'] ?? parent['id']) as string))[0] ?? null;
const many =
  (name: Exclude<keyof typeof STATEMENTS, 'paper' | 'venue'>) =>
  (parent: Item, { first }: Page, { loaders }: Context) =>
    loaders.load(name, parent['id'] as string, first);

const RESOLVERS = {
  Query: {
    paper: (_: unknown, args: Item, context: Context) => one('paper')({}, args, context),
    papers: (_: unknown, args: Page & Item, { loaders }: Context) => loaders.papers(LIST, args),
    papersWithWords: (_: unknown, args: Page & Item, { loaders }: Context) => loaders.papers(WORDS, args),
  },
  Paper: {
    venue: one('venue'),
    methods: many('methods'),
    authors: many('authors'),
    sharingTechniques: many('sharingTechniques'),
  },
  Method: { papers: many('papersOfMethod') },
};

/** Hand-written resolvers, a DataLoader a level, on Apollo Server and Fastify. @returns where it listens. */
export async function serveDataloaders(driver: Driver): Promise<string> {
  const apollo = new ApolloServer<Context>({ typeDefs: TYPES, resolvers: RESOLVERS });
  await apollo.start();
  const app = fastify();
  const handler = fastifyApolloHandler(apollo, { context: async () => ({ loaders: new Loaders(driver) }) });
  app.route({ method: ['GET', 'POST'], url: '/', handler: handler as never });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/`;
}
