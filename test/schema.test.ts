import { readFileSync } from 'node:fs';
import { isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../src/schema';
import { printedSchema } from '../src/server/printed-schema';

const schema = buildSchema();

describe('the schema', () => {
  it('is the one that is published; `npm run schema` updates it', () => {
    expect(printedSchema(schema)).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('says of every object type with an id which label its nodes have', () => {
    const unlabelled = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) &&
        type.getInterfaces().some(({ name }) => name === 'Node') &&
        !type.extensions['label'],
    );
    expect(unlabelled.map(({ name }) => name)).toEqual([]);
  });

  it('describes every argument', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          field.args
            .filter(({ description }) => !description)
            .map((arg) => `${type.name}.${field.name}(${arg.name}:)`),
        ),
      );
    expect(silent).toEqual([]);
  });
});
