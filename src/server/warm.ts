import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type GraphQLSchema } from 'graphql';
import { type Graph } from '../graph/graph';
import { OperationPlanner } from '../graph/planner/operation';
import { RequestValues } from '../graph/planner/values';
import { PACKAGE_ROOT } from '../package-root';
import { PlannedQuery } from './answer';
import { LIMITS } from './limits';

const EXAMPLES = join(PACKAGE_ROOT, 'schema', 'examples');

/**
 * Asks the ready-made questions once, so that the database has planned their statements when somebody asks them. A question
 * that fails is left: whoever asks it will be told.
 * @returns how many were answered.
 */
export async function warmPlans(graph: Graph, schema: GraphQLSchema, folder = EXAMPLES): Promise<number> {
  const planner = new OperationPlanner(schema);
  const values = new RequestValues({});
  let answered = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const document = parse(readFileSync(join(folder, file), 'utf8'));
    for (const operation of document.definitions) {
      if (operation.kind === Kind.OPERATION_DEFINITION) {
        try {
          const plan = planner.plan(document, operation, values);
          await new PlannedQuery(plan, values, 0).answer({ graph, timeoutMs: LIMITS.statementMs });
          answered += 1;
        } catch {
          // Its own variables may be needed, or the graph is going away.
        }
      }
    }
  }
  return answered;
}
