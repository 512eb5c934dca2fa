/** The questions that are timed, from one node to three levels deep. `$paper` and the like are drawn anew for every request. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  'one node': 'query ($paper: ID!) { paper(id: $paper) { id title year url } }',
  'a node and its edges': `query ($paper: ID!) {
    paper(id: $paper) { title authors(first: 10) { edges { position node { name } } } statements(first: 20) { edges { relation confidence node { id name kind } } } } }`,
  'two levels': `query ($paper: ID!) {
    paper(id: $paper) { title methods(first: 5) { nodes { name papers(first: 5) { edges { relation node { title year } } } } } } }`,
  'three levels': `query ($author: ID!) {
    author(id: $author) { name papers(first: 3) { nodes { title statements(first: 5) { edges { relation node { name papers(first: 3) { nodes { title } } } } } } } } }`,
  'a list, filtered': `query ($year: Int!) {
    papers(where: { yearFrom: $year, yearTo: $year }, first: 20) { edges { cursor node { title year venue { name } } } pageInfo { hasNextPage endCursor } } }`,
  'a concept by any name': `query ($name: ID!) {
    method(id: $name) { __typename ... on Concept { name kind papers(first: 10) { totalCount nodes { title } } } } }`,
  'twenty nodes':
    'query ($papers: [ID!]!) { nodes(ids: $papers) { __typename id ... on Paper { title year } } }',
  search:
    'query ($words: String!) { search(query: $words, kinds: [PAPER], first: 10) { edges { score node { id ... on Paper { title } } } } }',
  'papers that share techniques': `query ($paper: ID!) {
    paper(id: $paper) { sharingTechniques(first: 5) { edges { score shared { concept { name } weight } node { title } } } } }`,
  statistics: '{ statistics { papers methods models topics datasets statements } }',
};
