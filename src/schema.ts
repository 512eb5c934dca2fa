import 'reflect-metadata';
import {
  defaultFieldResolver,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedDirectives,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AuthorQueries } from './author/author';
import { Dataset, Method, Model, Topic } from './concept/kinds';
import { ConceptQueries } from './concept/queries';
import { COST_DIRECTIVES, publishCosts } from './graph/planner/cost-directives';
import { TYPE_NAME } from './graph/planner/shape';
import { NodeQueries } from './graph/queries';
import { Paper } from './paper/paper';
import { PaperQueries } from './paper/queries';
import { CompletionQueries } from './search/complete';
import { ResolveQueries } from './search/resolve';
import { SearchQueries } from './search/search';
import { type RequestContext } from './server/apollo';
import { Concepts } from './curation/concept';
import { HistoryQueries } from './curation/change';
import { Merges } from './curation/merge';
import { Notes } from './curation/note';
import { Papers } from './curation/paper';
import { Statements } from './curation/statement';
import { StatisticsQueries } from './statistics/statistics';
import { CompareQueries } from './traversal/compare';
import { CrossTableQueries } from './traversal/cross-table';
import { NeighborhoodQueries } from './traversal/neighborhood';
import { PathQueries } from './traversal/paths';
import { RelatedPaperQueries } from './traversal/related';
import { SharedTechniqueQueries } from './traversal/shared-techniques';
import { Venue } from './venue/venue';

/**
 * Builds the schema of the declarations. Its fields have no resolvers of their own: the planner answers them.
 * @param more classes of further root fields.
 */
export function buildSchema(...more: readonly (new () => object)[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQueries,
      PaperQueries,
      ConceptQueries,
      AuthorQueries,
      SearchQueries,
      CompletionQueries,
      ResolveQueries,
      SharedTechniqueQueries,
      PathQueries,
      NeighborhoodQueries,
      CompareQueries,
      CrossTableQueries,
      RelatedPaperQueries,
      StatisticsQueries,
      HistoryQueries,
      Notes,
      Statements,
      Concepts,
      Merges,
      Papers,
      ...more,
    ],
    orphanedTypes: [Paper, Method, Model, Topic, Dataset, Venue],
    validate: false,
    directives: [...specifiedDirectives, ...COST_DIRECTIVES],
  });
  describeRoots(schema);
  readFromPlannedObjects(schema);
  answerRootFields(schema);
  publishCosts(schema);
  return schema;
}

/** The roots have no class that a description could stand at. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), 'What can be asked. Each field is answered by one statement of the database.'],
    [schema.getMutationType(), 'What can be changed, by who may write.'],
  ] as const;
  for (const [root, description] of roots) {
    if (root) {
      root.description = description;
    }
  }
}

/** Under an executor, a root field takes its answer from the operation that was planned for the request. */
function answerRootFields(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = async (_source, _args, { query, running }: RequestContext, info) =>
        query!.source(String(info.path.key), running);
    }
  }
}

/** Makes an executor read what the planner shaped: by response key, as each alias has a value of its own. */
function readFromPlannedObjects(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) {
      continue;
    }
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = (value) => (value as Record<symbol, string>)[TYPE_NAME];
    } else if (isObjectType(type)) {
      type.isTypeOf = undefined;
      for (const field of Object.values(type.getFields())) {
        field.resolve = (source: unknown, args, context, info) =>
          typeof source === 'object' && source !== null
            ? (source as Record<string, unknown>)[String(info.path.key)]
            : defaultFieldResolver(source, args, context, info);
      }
    }
  }
}
