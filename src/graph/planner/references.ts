import { GraphQLError, getNullableType, isListType, type FieldNode } from 'graphql';
import { type ReferenceTarget, type TraversalDeclaration } from '../declare';
import { badUserInput, type ErrorCode } from '../errors';
import { lookupBranches, lookupParameter, parseReference, type ReferenceScheme } from '../reference';
import { UNKNOWN_IDS } from './block-call';
import { type FieldContext } from './fields';
import { type FieldArguments } from './planning';
import { type Row } from './shape';

/** The most nodes that one list of ids may name. */
export const MOST_IDS = 500;

/** How many meanings of an ambiguous name a client is told. */
export const MOST_CANDIDATES = 10;

/** The ids in an argument, be it a list or a single one. @throws BAD_USER_INPUT when there are too many. */
export function readIds(
  values: Readonly<Record<string, unknown>>,
  argument: string,
  most = MOST_IDS,
): readonly string[] {
  const value = values[argument] as string | readonly string[] | null | undefined;
  const ids = typeof value === 'string' ? [value] : (value ?? []);
  if (ids.length > most) {
    throw badUserInput(
      `"${argument}" holds ${ids.length} ids; at most ${most} may be asked for at once.`,
      undefined,
      { argument },
    );
  }
  return ids;
}

/** The schemes that an argument's ids use; an empty list is looked up by global id, and finds nothing. */
export function schemesOf(
  given: FieldArguments,
  argument: string,
  target: ReferenceTarget,
  most?: number,
): ReferenceScheme[] {
  const text = given.decide((values) =>
    [...new Set(readIds(values, argument, most).map((id) => parseReference(id, target).scheme))]
      .sort()
      .join(','),
  );
  return (text === '' ? ['id'] : text.split(',')) as ReferenceScheme[];
}

/** The label test that a reference's target needs; a global id may be of anything. */
export function only(target: ReferenceTarget, variable: string): string {
  return target === 'Entity' ? '' : ` WHERE ${variable}:${target}`;
}

/** The error of an id that means several things, of which each candidate is a list of id and name. */
export function ambiguous(
  node: FieldNode,
  path: readonly (string | number)[],
  asked: string,
  candidates: readonly Row[],
): GraphQLError {
  const told = candidates.map(([id, name]) => ({ id, name }));
  return new GraphQLError(
    `${JSON.stringify(asked)} means several things: ${told.map(({ id }) => String(id)).join(', ')}.`,
    {
      nodes: [node],
      path,
      extensions: { code: 'AMBIGUOUS_ID' satisfies ErrorCode, id: asked, candidates: told },
    },
  );
}

/**
 * What stands before a root traversal whose arguments refer to nodes: it binds a variable for each argument, the ids that
 * nothing has, and those that several things have, each `[id, [[id, name], …]]`.
 */
export function resolveReferences(
  { planning, field, nodes }: FieldContext,
  declared: TraversalDeclaration,
): string {
  const given = planning.argumentsOf(field, nodes[0]!);
  const references = Object.entries(declared.references ?? {});
  const calls = references.map(([argument, target], i) => {
    const schemes = schemesOf(given, argument, target, declared.most?.[argument]);
    const parameter = planning.parameter(given.source, `references ${argument}`, (values) =>
      readIds(values, argument).map((id) => ({ text: id, ...lookupParameter(parseReference(id, target)) })),
    );
    return [
      'CALL () {',
      `UNWIND range(0, size(${parameter}) - 1) AS position`,
      `WITH position, ${parameter}[position] AS ref`,
      `CALL (ref) {\nCALL (ref) {\n${lookupBranches(schemes, 'ref')}\n}`,
      `WITH found${only(target, 'found')}`,
      'WITH found ORDER BY found.id',
      `RETURN collect(found)[..${MOST_CANDIDATES}] AS found\n}`,
      'WITH ref, found ORDER BY position',
      `RETURN collect(DISTINCT CASE WHEN size(found) = 1 THEN found[0] END) AS ${argument},`,
      `  collect(DISTINCT CASE WHEN found = [] THEN ref.text END) AS unknown${i},`,
      `  collect(CASE WHEN size(found) > 1 THEN [ref.text, [one IN found | [one.id, coalesce(one.title, one.name)]]] END) AS ambiguous${i}`,
      '}\n',
    ].join('\n');
  });
  if (references.length === 0) {
    return '';
  }
  const many = (argument: string): boolean =>
    isListType(getNullableType(field.args.find(({ name }) => name === argument)!.type));
  const bound = references.map(([argument]) => (many(argument) ? argument : `${argument}[0] AS ${argument}`));
  const all = (name: string): string => references.map((_, i) => `${name}${i}`).join(' + ');
  return `${calls.join('')}WITH ${bound.join(', ')}, ${all('unknown')} AS ${UNKNOWN_IDS}, ${all('ambiguous')} AS ${AMBIGUOUS}\n`;
}

/** The variable that holds what {@link resolveReferences} found to be ambiguous. */
export const AMBIGUOUS = 'ambiguous';
