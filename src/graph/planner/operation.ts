import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DecisionTree } from './decisions';
import { declaration } from './owner';
import { Planning } from './planning';
import { planRoot, type RootPlan } from './root';
import { collect } from './selection';
import { type RequestValues } from './values';

/** One root field of an operation: `__typename`, introspection, or a field that the planner answers. */
export type RootField =
  | { readonly key: string; readonly nodes: readonly FieldNode[]; readonly plan: RootPlan }
  | {
      readonly key: string;
      readonly nodes: readonly FieldNode[];
      readonly plan?: undefined;
      readonly typeName?: string;
    };

/** The plan of a query, for every request that decides alike. */
export interface OperationPlan {
  readonly fields: readonly RootField[];
  /** Whether every field comes out of a statement, so that nothing is left to execute. */
  readonly complete: boolean;
  readonly cost: (values: RequestValues) => number;
  readonly calls: number;
}

/**
 * Plans queries and keeps their plans as long as their documents are kept. Documents are held by whoever parsed them,
 * within bounds; a plan goes with its document.
 */
export class OperationPlanner {
  readonly #trees = new WeakMap<OperationDefinitionNode, DecisionTree<OperationPlan>>();

  constructor(readonly schema: GraphQLSchema) {}

  /** @throws GraphQLError with code BAD_USER_INPUT when an argument's value cannot be used. */
  plan(document: DocumentNode, operation: OperationDefinitionNode, values: RequestValues): OperationPlan {
    let tree = this.#trees.get(operation);
    if (!tree) {
      tree = new DecisionTree();
      this.#trees.set(operation, tree);
    }
    const known = tree.find(values);
    if (known) {
      return known;
    }
    const planning = new Planning(this.schema, fragmentsOf(document), values);
    const plan = this.#make(planning, operation);
    tree.insert(planning.asked, plan);
    return plan;
  }

  #make(planning: Planning, operation: OperationDefinitionNode): OperationPlan {
    const query = this.schema.getQueryType()!;
    const definitions = query.getFields();
    const fields = [...collect(planning, query, [operation.selectionSet])].map(([key, nodes]): RootField => {
      const name = nodes[0]!.name.value;
      const field = definitions[name];
      if (field && declaration(field)) {
        return { key, nodes, plan: planRoot(planning, query, field, nodes) };
      }
      return { key, nodes, typeName: name === '__typename' ? query.name : undefined };
    });
    const plans = fields.flatMap((field) => field.plan ?? []);
    return {
      fields,
      complete: fields.every((field) => field.plan ?? field.typeName),
      cost: (values) => plans.reduce((total, plan) => total + plan.cost(values), 0),
      calls: plans.reduce((total, plan) => total + plan.calls, 0),
    };
  }
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments[definition.name.value] = definition;
    }
  }
  return fragments;
}
