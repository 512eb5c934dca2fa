/** Every operation that is to answer from a bounded read, with the variables it needs. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  paper: `query ($paper: ID!) { paper(id: $paper) { title venue { name } authors(first: 10) { nodes { name } }
    statements(first: 20) { edges { relation evidence { text } node { name } } } } }`,
  'papers of a concept': `query ($concept: ID!) { node(id: $concept) { ... on Concept { name papers(first: 20) { totalCount edges { relations node { title } } } } } }`,
  'a list, filtered': `query ($year: Int!) { papers(where: { yearFrom: $year, yearTo: $year }, first: 20) { edges { cursor node { title } } } }`,
  'papers of two concepts': `query ($concept: ID!, $other: ID!) {
    papers(where: { concepts: { allOf: [$concept, $other] } }, first: 20) { nodes { title } } }`,
  search: `query ($words: String!) { search(query: $words, first: 10) { edges { score highlights { text } node { id } } } }`,
  complete: `query ($prefix: String!) { complete(prefix: $prefix, first: 8) { __typename } }`,
  resolve: `query ($name: String!) { resolve(text: $name, first: 5) { score } }`,
  related: `query ($paper: ID!) { paper(id: $paper) { related(first: 10) { edges { score reasons { signal contribution } node { title } } } } }`,
  'related to a list': `query ($papers: [ID!]!) { relatedPapers(to: $papers, first: 10) { edges { score reasons { signal contribution } node { title } } } }`,
  sharingTechniques: `query ($paper: ID!) { paper(id: $paper) { sharingTechniques(first: 10) { edges { score node { title } } } } }`,
  compare: `query ($pair: [ID!]!) { compare(ids: $pair) { rows { stating concept { name } } shared { name } meetings { concept { name } information } } }`,
  connection: `query ($pair: [ID!]!) { compare(ids: $pair) { connection { length } } }`,
  crossTable: `query ($concepts: [ID!]!, $others: [ID!]!) { crossTable(of: $concepts, by: $others) { cells { count papers { title } } } }`,
  paths: `query ($paper: ID!, $concept: ID!) { paths(from: $paper, to: $concept) { outcome paths { length cost nodes { id } } } }`,
  neighborhood: `query ($concept: ID!) { neighborhood(ids: [$concept], limit: 50) { nodes { id } links { type } } }`,
  'neighborhood, two hops': `query ($paper: ID!) { neighborhood(ids: [$paper], hops: 2, limit: 50) { nodes { id } links { type } } }`,
  coOccurring: `query ($concept: ID!) { node(id: $concept) { ... on Concept { coOccurring(first: 10) { edges { count npmi node { name } } } } } }`,
  usageByYear: `query ($concept: ID!) { node(id: $concept) { ... on Concept { usageByYear { year count } } } }`,
  'usageByYear with narrower': `query ($concept: ID!) { node(id: $concept) { ... on Concept { usageByYear(includeNarrower: true) { year count } } } }`,
  'ancestors and descendants': `query ($method: ID!) { method(id: $method) { ancestors(first: 10) { nodes { id } } descendants(first: 10) { nodes { id } } } }`,
  author: `query ($author: ID!) { author(id: $author) { name papers(first: 20) { nodes { title } } } }`,
};
