import { parse, type OperationDefinitionNode } from 'graphql';
import { OperationPlanner, type OperationPlan } from '../../src/graph/planner/operation';
import { RequestValues } from '../../src/graph/planner/values';
import { buildSchema } from '../../src/schema';
import { NewStatements } from '../../src/server/new-statements';

const planner = new OperationPlanner(buildSchema());

function plan(query: string): OperationPlan {
  const document = parse(query);
  return planner.plan(document, document.definitions[0] as OperationDefinitionNode, new RequestValues({}));
}

describe('statements that the database has not seen', () => {
  const byId = (id: string): OperationPlan => plan(`{ paper(id: "${id}") { title } }`);

  it('are admitted until the bucket is empty, and again when it has filled', () => {
    let now = 0;
    const limit = new NewStatements(4, () => now);
    limit.admit(byId('paper:a'));
    limit.admit(plan('{ paper(id: "paper:a") { year } }'));
    expect(() => limit.admit(plan('{ paper(id: "paper:a") { url } }'))).toThrow(
      /Too many queries of new shapes/,
    );
    now = 1_000;
    limit.admit(plan('{ paper(id: "paper:a") { url } }'));
  });

  it('cost nothing again, whatever their values and aliases', () => {
    const limit = new NewStatements(2, () => 0);
    limit.admit(byId('paper:a'));
    limit.admit(byId('paper:b'));
    limit.admit(plan('{ mine: paper(id: "method:c") { name: title } }'));
  });
});
