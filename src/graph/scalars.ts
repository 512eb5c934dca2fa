import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';
import { isDate, isDateTime } from 'neo4j-driver';

const dateConfig = GraphQLDate.toConfig();
const dateTimeConfig = GraphQLDateTimeISO.toConfig();

/** A day, such as 2017-06-12, as the graph stores it. */
export const DateScalar = new GraphQLScalarType({
  ...dateConfig,
  name: 'Date',
  serialize: (value) => (isDate(value as object) ? String(value) : dateConfig.serialize(value)),
  extensions: { codegenScalarType: 'string' },
});

/** A moment, such as 2026-11-23T10:00:00.000Z. */
export const DateTimeScalar = new GraphQLScalarType({
  ...dateTimeConfig,
  name: 'DateTime',
  serialize: (value) =>
    dateTimeConfig.serialize(isDateTime(value as object) ? new Date(String(value)) : value),
  extensions: { codegenScalarType: 'string' },
});
