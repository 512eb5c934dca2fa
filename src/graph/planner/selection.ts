import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Planning } from './planning';
import { usable } from './values';

/** The fields a selection asks of one object type: response key → the field's nodes, in the order of the response. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** Collects what is selected of an object type, fragments spread, `@skip` and `@include` decided (GraphQL spec, 6.3.2). */
export function collect(
  planning: Planning,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selected {
  const selected = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(planning, selection)) {
        continue;
      }
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const nodes = selected.get(key);
          if (nodes) {
            nodes.push(selection);
          } else {
            selected.set(key, [selection]);
          }
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(planning, selection, type)) {
            walk(selection.selectionSet);
          }
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = planning.fragments[selection.name.value];
          if (fragment && !visited.has(fragment.name.value)) {
            visited.add(fragment.name.value);
            if (applies(planning, fragment, type)) {
              walk(fragment.selectionSet);
            }
          }
          break;
        }
      }
    }
  };
  for (const set of sets) {
    if (set) {
      walk(set);
    }
  }
  return selected;
}

function included(planning: Planning, selection: SelectionNode): boolean {
  return (
    !directive(planning, selection, GraphQLSkipDirective) &&
    directive(planning, selection, GraphQLIncludeDirective)
  );
}

/** The `if` of `@skip` or `@include`; where it is a variable, the plan depends on its value. */
function directive(
  planning: Planning,
  selection: FieldNode | FragmentSpreadNode | InlineFragmentNode,
  definition: typeof GraphQLSkipDirective,
): boolean {
  const absent = definition === GraphQLIncludeDirective;
  const node = selection.directives?.find((candidate) => candidate.name.value === definition.name);
  if (!node) {
    return absent;
  }
  const value = (variables: Readonly<Record<string, unknown>>): boolean =>
    (usable(() => getDirectiveValues(definition, selection, variables))?.['if'] as boolean | undefined) ??
    absent;
  return isVariable(node)
    ? planning.decide((values) => (value(values.variables) ? 'true' : 'false')) === 'true'
    : value({});
}

function isVariable(node: DirectiveNode): boolean {
  return node.arguments?.some((argument) => argument.value.kind === Kind.VARIABLE) ?? false;
}

function applies(
  planning: Planning,
  fragment: InlineFragmentNode | FragmentDefinitionNode,
  type: GraphQLObjectType,
): boolean {
  const name = fragment.typeCondition?.name.value;
  if (name === undefined || name === type.name) {
    return true;
  }
  const condition = planning.schema.getType(name);
  return isAbstractType(condition) && planning.schema.isSubType(condition, type);
}
