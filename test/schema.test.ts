import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
} from 'graphql';
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

  it('describes every type, field, argument, enum value, input field and directive', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

/** What of a schema has no description, by its coordinates. */
function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type) => [
      named(type, type.name),
      ...(isEnumType(type) ? type.getValues() : []).map((value) =>
        named(value, `${type.name}.${value.name}`),
      ),
      ...(isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []).flatMap(
        (field) => [
          named(field, `${type.name}.${field.name}`),
          ...field.args.map((arg) => named(arg, `${type.name}.${field.name}(${arg.name}:)`)),
        ],
      ),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map((field) =>
        named(field, `${type.name}.${field.name}`),
      ),
    ]),
    ...directives.flatMap((directive) => [
      named(directive, `@${directive.name}`),
      ...directive.args.map((arg) => named(arg, `@${directive.name}(${arg.name}:)`)),
    ]),
  ].filter((name) => name !== null);
}

const named = ({ description }: { description?: string | null }, coordinate: string) =>
  description ? null : coordinate;
