import {
  getArgumentValues,
  getVariableValues,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { ArgumentSource } from '../../src/graph/planner/values';
import { VariableReader } from '../../src/graph/planner/variables';
import { buildSchema } from '../../src/schema';

// What is read in short must be what graphql-js reads.

const schema = buildSchema();

function operationOf(text: string): OperationDefinitionNode {
  return parse(text).definitions[0] as OperationDefinitionNode;
}

const OPERATIONS = [
  'query ($id: ID!) { paper(id: $id) { id } }',
  'query ($first: Int = 3, $after: String) { papers(first: $first, after: $after) { nodes { id } } }',
  'query ($where: PaperFilter) { papers(where: $where) { nodes { id } } }',
  'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
  'query ($kinds: [NodeKind!] = [PAPER], $query: String!) { search(query: $query, kinds: $kinds) { totalCount } }',
  'query ($__proto__: ID!) { paper(id: $__proto__) { id } }',
  'query ($year: Int) { papers(where: { yearFrom: $year }, first: 2) { nodes { id } } }',
].map(operationOf);

const VALUES: unknown[] = [
  undefined,
  null,
  'paper:a',
  '',
  7,
  -1,
  1.5,
  2 ** 40,
  true,
  [],
  ['a', 'b'],
  ['a', null],
  ['PAPER', 'METHOD'],
  'METHOD',
  ['NOTHING'],
  {},
  { yearFrom: 2020, text: 'x' },
  { yearFrom: '2020' },
  { nothing: 1 },
];

/** Every variable of an operation with each value, the others left out or well given. */
function* givenTo(operation: OperationDefinitionNode): Generator<Record<string, unknown>> {
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  for (const name of names) {
    for (const value of VALUES) {
      for (const others of [{}, Object.fromEntries(names.map((other) => [other, 'x']))]) {
        const given = Object.assign(Object.create(null) as Record<string, unknown>, others, { surplus: 1 });
        if (value === undefined) {
          delete given[name];
        } else {
          Object.defineProperty(given, name, { value, enumerable: true });
        }
        yield given;
      }
    }
  }
}

describe('variables', () => {
  const reader = new VariableReader(schema);

  it.each(OPERATIONS)(
    'are coerced as graphql-js coerces them, and refused where it refuses them (%#)',
    (operation) => {
      for (const given of givenTo(operation)) {
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
        const read = reader.read(operation, given);
        expect(read && Object.entries(read)).toEqual(coerced && Object.entries(coerced));
      }
    },
  );

  it.each(OPERATIONS)('reach the arguments as graphql-js has them (%#)', (operation) => {
    const node = operation.selectionSet.selections[0] as FieldNode;
    const field = schema.getQueryType()!.getFields()[node.name.value]!;
    const source = new ArgumentSource(field, node);
    for (const given of givenTo(operation)) {
      const variables = reader.read(operation, given);
      if (variables) {
        const outcome = (read: () => unknown): unknown => {
          try {
            return read();
          } catch (error) {
            return String(error);
          }
        };
        expect(outcome(() => source.read(variables))).toEqual(
          outcome(() => getArgumentValues(field, node, variables)),
        );
      }
    }
  });
});
