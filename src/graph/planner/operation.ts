import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Recent } from '../recent';
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

/** The plan of an operation, for every request that decides alike. */
export interface OperationPlan {
  readonly fields: readonly RootField[];
  /** Whether it is a query of which every field comes out of a statement, so that nothing is left to execute. */
  readonly complete: boolean;
  readonly cost: (values: RequestValues) => number;
  readonly calls: number;
}

/**
 * What is kept of plans, in characters: of the statements, and ten for each of the document, whose parsed form hangs on
 * its plans. In memory it comes to some 50 MB.
 */
const KEPT_CHARACTERS = 5_000_000;

/** The plans of one operation. */
interface Planned {
  readonly tree: DecisionTree<OperationPlan>;
  weight: number;
}

/** Plans operations and keeps the plans of those that were asked for of late. */
export class OperationPlanner {
  readonly #planned = new Recent<OperationDefinitionNode, Planned>(KEPT_CHARACTERS);

  constructor(readonly schema: GraphQLSchema) {}

  /** @throws GraphQLError with code BAD_USER_INPUT when an argument's value cannot be used. */
  plan(document: DocumentNode, operation: OperationDefinitionNode, values: RequestValues): OperationPlan {
    const planned = this.#planned.get(operation) ?? {
      tree: new DecisionTree<OperationPlan>(),
      weight: 10 * (document.loc?.end ?? 0),
    };
    const known = planned.tree.find(values);
    if (known) {
      return known;
    }
    const planning = new Planning(this.schema, fragmentsOf(document), values);
    const plan = this.#make(planning, operation);
    planned.tree.insert(planning.asked, plan);
    planned.weight += plan.fields.reduce((sum, field) => sum + (field.plan?.statement.length ?? 0), 0);
    this.#planned.set(operation, planned, planned.weight);
    return plan;
  }

  #make(planning: Planning, operation: OperationDefinitionNode): OperationPlan {
    const root = this.schema.getRootType(operation.operation)!;
    const definitions = root.getFields();
    const fields = [...collect(planning, root, [operation.selectionSet])].map(([key, nodes]): RootField => {
      const name = nodes[0]!.name.value;
      const field = definitions[name];
      if (field && declaration(field)) {
        return { key, nodes, plan: planRoot(planning, root, field, nodes) };
      }
      return { key, nodes, typeName: name === '__typename' ? root.name : undefined };
    });
    const plans = fields.flatMap((field) => field.plan ?? []);
    return {
      fields,
      // Mutations run one after the other, which is the executor's affair.
      complete:
        operation.operation === OperationTypeNode.QUERY &&
        fields.every((field) => field.plan ?? field.typeName),
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
