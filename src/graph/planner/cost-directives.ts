import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { declaration, isConnection } from './owner';
import { LARGEST_PAGE } from './page-size';

/**
 * How the planner counts, told to clients in the directives of the GraphQL cost specification (IBM, 2023): `@cost` is what a field
 * costs beside its rows, `@listSize` by what they are multiplied.
 */
export const COST_DIRECTIVES = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'What a field costs at the most, in properties of one node read, beside what is selected of it.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      weight: { type: new GraphQLNonNull(GraphQLString), description: 'A number, written as a string.' },
    },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description: 'How many rows a field has at the most, by which what is selected of them is multiplied.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'How many rows, where no argument says fewer.' },
      slicingArguments: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'The arguments that say how many rows.',
      },
      sizedFields: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'The fields of the answer that hold the rows; the field itself where none are named.',
      },
      requireOneSlicingArgument: {
        type: GraphQLBoolean,
        defaultValue: true,
        description:
          'Whether one of the slicing arguments is to be given; one with a default counts as given.',
      },
    },
  }),
];

/** Puts the directives on every field whose cost is not that of a property. */
export function publishCosts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) {
      continue;
    }
    for (const field of Object.values(type.getFields())) {
      const declared = declaration(field);
      const directives: Record<string, unknown> = {};
      if (declared?.kind === 'traversal' || declared?.kind === 'mutation') {
        directives['cost'] = { weight: String(declared.cost) };
      }
      if (declared?.kind === 'column') {
        directives['listSize'] = { assumedSize: declared.most };
      } else if (declared && isConnection(field.type)) {
        directives['listSize'] = {
          slicingArguments: ['first'],
          sizedFields: ['edges', 'nodes'],
          assumedSize: LARGEST_PAGE,
        };
      } else if (declared?.kind === 'lookup' && declared.argument === 'ids') {
        directives['listSize'] = { slicingArguments: ['ids'] };
      }
      if (Object.keys(directives).length > 0) {
        field.extensions = { ...field.extensions, directives };
      }
    }
  }
}
