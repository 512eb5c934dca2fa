import { Kind, parse, validate } from 'graphql';
import { buildSchema } from '../../../src/schema';
import { readExamples } from '../read-examples';
import { type Site } from '../site';

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: unknown[];
}

const EXAMPLES = readExamples();

/** The ready-made questions. */
export function examples(site: Site): void {
  it('each state a question of their own in the first line', () => {
    const questions = EXAMPLES.map(({ question }) => question);
    expect(questions.filter((question) => !/[?.]$/.test(question))).toEqual([]);
    expect(new Set(questions).size).toBe(EXAMPLES.length);
  });

  describe.each(EXAMPLES)('$file', ({ operation }) => {
    it('is one named operation that the schema allows', () => {
      const document = parse(operation);
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      expect(operations).toHaveLength(1);
      expect(operations[0]).toHaveProperty('name.value');
      expect(validate(buildSchema(), document)).toEqual([]);
    });

    it('is answered from the built-in catalogue, with something in every list', async () => {
      const response = await fetch(`${site.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: operation }),
      });
      const { data, errors } = (await response.json()) as Answer;
      expect(errors).toBeUndefined();
      expect(emptyPlaces(data)).toEqual([]);
    });
  });
}

/** Where an answer has nothing to show: nulls at its root, and empty lists as deep as the root fields' connections. */
function emptyPlaces(value: unknown, path: readonly string[] = []): string[] {
  const name = path.at(-1);
  if (Array.isArray(value)) {
    const asExpected = name === 'unknownIds' ? value.length === 0 : value.length > 0 && !value.includes(null);
    return asExpected ? [] : [path.join('.')];
  }
  if (value === null || value === undefined) {
    return path.length <= 1 ? [path.join('.')] : [];
  }
  return typeof value === 'object' && path.length < 3
    ? Object.entries(value).flatMap(([key, child]) => emptyPlaces(child, [...path, key]))
    : [];
}
