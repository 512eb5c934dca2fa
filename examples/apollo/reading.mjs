// Apollo Client with its normalised cache: pages that merge into one list, and a paper that is known before it is asked for.
//   node examples/apollo/reading.mjs
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const ENDPOINT = process.env.PAPERWEAVE_URL ?? 'http://127.0.0.1:4000/graphql';

// Ids are global, so that Apollo's own key of an object, its type and its id, is the right one.
const cache = new InMemoryCache({
  // A fragment on an interface matches the types that implement it.
  possibleTypes: {
    Node: ['Author', 'Dataset', 'Method', 'Model', 'Paper', 'Topic', 'Venue'],
    Concept: ['Dataset', 'Method', 'Model', 'Topic'],
  },
  typePolicies: {
    Query: {
      fields: {
        // One list for each filter and order; `first` and `after` only say which part of it.
        papers: relayStylePagination(['where', 'orderBy']),
        // A paper that some list has brought is in the cache under its id: nothing is asked for what is there.
        paper: {
          read: (existing, { args, toReference }) =>
            existing ?? toReference({ __typename: 'Paper', id: args.id }),
        },
      },
    },
    Paper: { fields: { related: relayStylePagination(['by', 'where']) } },
  },
});

let requests = 0;
const client = new ApolloClient({
  cache,
  link: new HttpLink({
    uri: ENDPOINT,
    fetch: (...request) => {
      requests += 1;
      return fetch(...request);
    },
  }),
});

// `edges`, not `nodes`: it is the edges that relayStylePagination merges.
const PAPERS = gql`
  query Papers($first: Int!, $after: String) {
    papers(orderBy: NEWEST, first: $first, after: $after) {
      edges {
        node {
          id
          title
          year
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const PAPER = gql`
  query Paper($id: ID!) {
    paper(id: $id) {
      id
      title
      year
    }
  }
`;

const variables = { first: 5 };
const first = await client.query({ query: PAPERS, variables });
say('the first page', first.data.papers.edges);

// What a view watches; `more` is what its button does.
const papers = client.watchQuery({ query: PAPERS, variables });
const watching = papers.subscribe({ error: console.error });
const more = () => papers.fetchMore({ variables: { after: first.data.papers.pageInfo.endCursor } });

await more();
const { edges } = client.readQuery({ query: PAPERS, variables }).papers;
say('with the second page', edges);

const { id } = edges.at(-1).node;
const { data } = await client.query({ query: PAPER, variables: { id } });
console.log(`${requests} requests: ${data.paper.id} is ${JSON.stringify(data.paper.title)}, from the list`);

await client.query({ query: PAPER, variables: { id: 'arxiv:2106.09685' } });
await client.query({ query: PAPER, variables: { id: 'arxiv:2106.09685' } });
console.log(`${requests} requests: a paper by another id is asked for once`);

watching.unsubscribe();

function say(what, list) {
  const ids = list.map(({ node }) => node.id);
  console.log(`${requests} requests: ${what}, ${ids.length} papers, ${new Set(ids).size} different ones`);
}
