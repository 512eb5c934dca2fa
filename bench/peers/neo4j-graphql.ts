import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type Driver } from 'neo4j-driver';
import { SHARING } from './sharing';

/** Every node has the label Entity too, whose ids have an index. */
const TYPES = `
type Paper @node(labels: ["Paper", "Entity"])
  @fulltext(indexes: [{ indexName: "paper_text", queryName: "papersWithWords", fields: ["title", "abstract", "summary"] }]) {
  id: ID!
  title: String!
  abstract: String
  summary: String
  year: Int
  url: String
  sortDate: Int!
  authors: [Author!]! @relationship(type: "AUTHORED_BY", direction: OUT, properties: "Authorship")
  usedMethods: [Method!]! @relationship(type: "USES", direction: OUT)
  venue: [Venue!]! @relationship(type: "PUBLISHED_IN", direction: OUT)
  sharingTechniques(first: Int!): [SharedTechniques!]! @cypher(columnName: "shared", statement: """
${SHARING}
RETURN {score: score, paper: node {.id, .title, .year, .url}} AS shared
""")
}
type SharedTechniques { score: Float! paper: Paper! }
type Author @node(labels: ["Author", "Entity"]) { id: ID! name: String! }
type Venue @node(labels: ["Venue", "Entity"]) { id: ID! name: String! }
type Method @node(labels: ["Method", "Entity"]) {
  id: ID!
  name: String!
  papers: [Paper!]! @relationship(type: "USES", direction: IN)
}
type Authorship @relationshipProperties { position: Int! }
`;

/** The automatic GraphQL library of Neo4j on Apollo Server, as its documents set it up. @returns where it listens. */
export async function serveNeo4jGraphql(driver: Driver): Promise<string> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  });
  return url;
}
