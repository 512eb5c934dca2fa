// Every paper that states something of a technique, newest first, with nothing but fetch:
//   node examples/fetch/papers-of-a-technique.mjs ['low-rank adaptation']
const ENDPOINT = process.env.PAPERWEAVE_URL ?? 'http://127.0.0.1:4000/graphql';

const PAPERS = /* GraphQL */ `
  query Papers($technique: ID!, $first: Int!, $after: String) {
    papers(where: { concepts: { anyOf: [$technique] } }, orderBy: NEWEST, first: $first, after: $after) {
      nodes {
        id
        title
        year
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      unknownIds
    }
  }
`;

/** What passes: when one waits, which the server says how long, or as a question takes longest the first time. */
const PASSING = new Set(['RATE_LIMITED', 'SERVICE_UNAVAILABLE', 'TIMEOUT']);
const ATTEMPTS = 3;

/** Asks one question. @throws Error with the server's message and, as `code`, what kind of fault it is. */
async function ask(query, variables, attempt = 1) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (!errors) {
    return data;
  }
  const [{ message, extensions }] = errors;
  if (PASSING.has(extensions?.code) && attempt < ATTEMPTS) {
    const seconds = Number(response.headers.get('retry-after') ?? attempt);
    await new Promise((resolve) => setTimeout(resolve, 1_000 * seconds));
    return ask(query, variables, attempt + 1);
  }
  throw Object.assign(new Error(message), { code: extensions?.code });
}

/** The pages of a list, one after the other: `list` finds it in an answer. */
async function* pages(query, variables, list) {
  for (let after = null, more = true; more;) {
    const page = list(await ask(query, { ...variables, after }));
    yield page;
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
}

const technique = `name:${process.argv[2] ?? 'low-rank adaptation'}`;
for await (const { nodes, unknownIds } of pages(PAPERS, { technique, first: 5 }, ({ papers }) => papers)) {
  if (unknownIds.length > 0) {
    console.error(`Nothing has the id ${unknownIds.join(', ')}.`);
  }
  for (const { id, title, year } of nodes) {
    console.log(`${year ?? '    '}  ${title}  <${id}>`);
  }
}
