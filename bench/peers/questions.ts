/** What a peer's answer is made into, so that it can be compared with the others'. */
type Plain = (data: Record<string, unknown>) => unknown;

/** One way to ask a question. */
export interface Asking {
  readonly query: string;
  readonly plain: Plain;
}

/** One question as each peer's clients write it; `$paper` and the like are drawn anew for every request. */
export interface Question {
  readonly name: string;
  readonly paperweave: Asking;
  readonly neo4jGraphql: Asking;
  readonly dataloader: Asking;
}

type Some = Readonly<Record<string, unknown>>;

/** Reads along a path; a list on the way is mapped. */
function at(value: unknown, ...path: string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || value === null || value === undefined) {
    return value ?? null;
  }
  return Array.isArray(value)
    ? value.map((item) => at(item, ...path))
    : at((value as Record<string, unknown>)[key], ...rest);
}

/** The lists of a paper that several peers give alike but for how they are wrapped. */
const list = (value: unknown, map: (item: Some) => unknown): unknown[] => (value as Some[]).map(map);
const first = (value: unknown): Some => (value as Some[])[0]!;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'a node',
    paperweave: {
      query: 'query ($paper: ID!) { paper(id: $paper) { id title year url } }',
      plain: ({ paper }) => paper,
    },
    neo4jGraphql: {
      query: 'query ($paper: ID!) { papers(where: { id: { eq: $paper } }) { id title year url } }',
      plain: ({ papers }) => first(papers),
    },
    dataloader: {
      query: 'query ($paper: ID!) { paper(id: $paper) { id title year url } }',
      plain: ({ paper }) => paper,
    },
  },
  {
    name: 'a paper with methods and authors',
    paperweave: {
      query: `query ($paper: ID!) { paper(id: $paper) { title
        methods(first: 10, relation: [USES]) { nodes { id name } } authors(first: 10) { edges { position node { name } } } } }`,
      plain: ({ paper }) => ({
        title: at(paper, 'title'),
        methods: list(at(paper, 'methods', 'nodes'), ({ id, name }) => ({ id, name })),
        authors: list(at(paper, 'authors', 'edges'), ({ position, node }) => [position, at(node, 'name')]),
      }),
    },
    neo4jGraphql: {
      query: `query ($paper: ID!) { papers(where: { id: { eq: $paper } }) { title
        usedMethods(limit: 10, sort: [{ id: ASC }]) { id name }
        authorsConnection(first: 10, sort: [{ edge: { position: ASC } }]) { edges { properties { position } node { name } } } } }`,
      plain: ({ papers }) => ({
        title: first(papers)['title'],
        methods: first(papers)['usedMethods'],
        authors: list(at(first(papers), 'authorsConnection', 'edges'), ({ properties, node }) => [
          at(properties, 'position'),
          at(node, 'name'),
        ]),
      }),
    },
    dataloader: {
      query: `query ($paper: ID!) { paper(id: $paper) { title methods(first: 10) { id name } authors(first: 10) { position name } } }`,
      plain: ({ paper }) => ({
        title: at(paper, 'title'),
        methods: at(paper, 'methods'),
        authors: list(at(paper, 'authors'), ({ position, name }) => [position, name]),
      }),
    },
  },
  {
    name: 'its methods’ papers',
    paperweave: {
      query: `query ($paper: ID!) { paper(id: $paper) { title
        methods(first: 5, relation: [USES]) { nodes { name ... on Concept { papers(first: 5, relation: [USES]) { nodes { title year } } } } } } }`,
      plain: ({ paper }) => ({
        title: at(paper, 'title'),
        methods: list(at(paper, 'methods', 'nodes'), ({ name, papers }) => [name, at(papers, 'nodes')]),
      }),
    },
    neo4jGraphql: {
      query: `query ($paper: ID!) { papers(where: { id: { eq: $paper } }) { title
        usedMethods(limit: 5, sort: [{ id: ASC }]) { name papers(limit: 5, sort: [{ sortDate: DESC }, { id: DESC }]) { title year } } } }`,
      plain: ({ papers }) => ({
        title: first(papers)['title'],
        methods: list(first(papers)['usedMethods'], ({ name, papers: those }) => [name, those]),
      }),
    },
    dataloader: {
      query:
        'query ($paper: ID!) { paper(id: $paper) { title methods(first: 5) { name papers(first: 5) { title year } } } }',
      plain: ({ paper }) => ({
        title: at(paper, 'title'),
        methods: list(at(paper, 'methods'), ({ name, papers }) => [name, papers]),
      }),
    },
  },
  {
    name: 'a list of a year',
    paperweave: {
      query: `query ($year: Int!) { papers(where: { yearFrom: $year, yearTo: $year }, first: 20) { nodes { id title year venue { name } } } }`,
      plain: ({ papers }) =>
        list(at(papers, 'nodes'), ({ id, title, year, venue }) => ({
          id,
          title,
          year,
          venue: at(venue, 'name'),
        })),
    },
    neo4jGraphql: {
      query: `query ($from: Int!, $to: Int!) { papers(where: { sortDate: { gte: $from, lt: $to } }, limit: 20, sort: [{ sortDate: DESC }, { id: DESC }]) { id title year venue { name } } }`,
      plain: ({ papers }) =>
        list(papers, ({ id, title, year, venue }) => ({
          id,
          title,
          year,
          venue: at((venue as unknown[])[0], 'name'),
        })),
    },
    dataloader: {
      query: `query ($from: Int!, $to: Int!) { papers(from: $from, to: $to, first: 20) { id title year venue { name } } }`,
      plain: ({ papers }) =>
        list(papers, ({ id, title, year, venue }) => ({ id, title, year, venue: at(venue, 'name') })),
    },
  },
  {
    name: 'papers that share techniques',
    paperweave: {
      query: `query ($paper: ID!) { paper(id: $paper) { sharingTechniques(first: 5) { edges { score node { id title } } } } }`,
      plain: ({ paper }) =>
        list(at(paper, 'sharingTechniques', 'edges'), ({ score, node }) => ({ score, paper: node })),
    },
    neo4jGraphql: {
      query: `query ($paper: ID!) { papers(where: { id: { eq: $paper } }) { sharingTechniques(first: 5) { score paper { id title } } } }`,
      plain: ({ papers }) => first(papers)['sharingTechniques'],
    },
    dataloader: {
      query: `query ($paper: ID!) { paper(id: $paper) { sharingTechniques(first: 5) { score paper { id title } } } }`,
      plain: ({ paper }) => at(paper, 'sharingTechniques'),
    },
  },
  {
    name: 'full-text search',
    paperweave: {
      query: `query ($words: String!) { papers(where: { text: $words }, first: 10) { nodes { id title } } }`,
      plain: ({ papers }) => at(papers, 'nodes'),
    },
    neo4jGraphql: {
      query: `query ($phrase: String!) { papersWithWords(phrase: $phrase, first: 10, sort: [{ node: { sortDate: DESC } }, { node: { id: DESC } }]) { edges { node { id title } } } }`,
      plain: ({ papersWithWords }) => at(papersWithWords, 'edges', 'node'),
    },
    dataloader: {
      query: 'query ($phrase: String!) { papersWithWords(phrase: $phrase, first: 10) { id title } }',
      plain: ({ papersWithWords }) => papersWithWords,
    },
  },
];
