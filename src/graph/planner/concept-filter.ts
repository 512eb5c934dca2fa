import { type Narrowing } from '../declare';
import { badUserInput } from '../errors';
import { lookupBranches, lookupParameter, parseReference, type ReferenceScheme } from '../reference';
import { type FieldArguments, type Planning } from './planning';
import { RESULT } from './scope';
import { type Condition } from './source';

type ConceptNarrowing = Extract<Narrowing, { readonly by: 'concepts' }>;
type Group = 'allOf' | 'anyOf' | 'noneOf';

const GROUPS: readonly Group[] = ['allOf', 'anyOf', 'noneOf'];

/** How far below a concept the hierarchy is followed. */
const DEPTH = 8;

/** What a filter by concepts costs where it stands, in properties of one node read: what is below the concepts is read once. */
const COST = 100;

interface Filter {
  readonly allOf?: readonly string[] | null;
  readonly anyOf?: readonly string[] | null;
  readonly noneOf?: readonly string[] | null;
  readonly relation?: readonly string[] | null;
  readonly includeNarrower?: boolean | null;
  readonly minConfidence?: number | null;
}

/**
 * Compiles a filter by what a paper states of concepts. The concepts, with everything below them, are gathered once, before
 * the papers are read: then a paper costs no more than its own statements, however broad a concept is. Where nothing else
 * leads to papers, those of the rarest concept that all must have are where to start.
 */
export function conceptFilter(
  planning: Planning,
  given: FieldArguments,
  path: readonly string[],
  how: ConceptNarrowing,
  node: string,
): Condition {
  const filter = (values: Readonly<Record<string, unknown>>): Filter =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], values) as Filter;
  const what = path.join('.');
  const has = (group: Group): boolean =>
    given.decide((values) => (asked(filter(values), group) ? 'asked' : 'not')) === 'asked';
  const groups = GROUPS.filter(has);
  const schemes = given.decide((values) => {
    const all = GROUPS.flatMap((group) => filter(values)[group] ?? []);
    if (all.length > how.most) {
      throw badUserInput(
        `"${what}" names ${all.length} ids; at most ${how.most} may be named.`,
        given.source.node,
        { argument: what },
      );
    }
    return [...new Set(all.map((id) => parseReference(id, 'Concept').scheme))].sort().join(',');
  });
  // Without any id it is looked up by global id, and nothing is found.
  const branches = lookupBranches((schemes || 'id').split(',') as ReferenceScheme[], 'ref');
  const references = (name: string, ids: (filter: Filter) => readonly string[]): string =>
    planning.parameter(given.source, `${what}.${name}`, (values) =>
      ids(filter(values)).map((id) => ({ text: id, ...lookupParameter(parseReference(id, 'Concept')) })),
    );
  const narrower = given.decide((values) => (filter(values).includeNarrower === false ? 'no' : 'yes'));
  const below =
    narrower === 'yes' ? `MATCH (found)<-[:BROADER*0..${DEPTH}]-(below)` : 'WITH found, size, found AS below';
  const variable = (group: Group): string => `${node}${group[0]!.toUpperCase()}${group.slice(1)}`;
  const before = groups.map((group) => ({
    variable: variable(group),
    text: [
      'CALL () {',
      `UNWIND ${references(group, (one) => one[group] ?? [])} AS ref`,
      'CALL (ref) {',
      `CALL (ref) {\n${branches}\n}`,
      'WITH found, CASE WHEN found.papersBelow > found.paperCount THEN found.papersBelow ELSE found.paperCount END AS size',
      'WHERE found:Concept',
      below,
      'RETURN collect(DISTINCT below) AS below, coalesce(max(size), 0) AS size\n}',
      // The rarest first.
      'WITH below, size ORDER BY size',
      `RETURN ${group === 'allOf' ? 'collect(below)' : 'reduce(all = [], some IN collect(below) | all + some)'} AS ${variable(group)}\n}`,
    ].join('\n'),
  }));
  const types = given.decide((values) => {
    const chosen = filter(values).relation;
    // An empty list leaves none; the graph has no relationship of this type.
    return (
      (chosen ? how.types.filter((type) => chosen.includes(type)).join('|') : how.types.join('|')) || 'NONE'
    );
  });
  const likely =
    given.decide((values) => (filter(values).minConfidence == null ? 'any' : 'likely')) === 'likely'
      ? ` WHERE stated.confidence >= ${planning.parameter(given.source, `${what}.minConfidence`, (values) => likelihood(filter(values).minConfidence!, what))}`
      : '';
  const tests: Record<Group, string> = {
    allOf: `all(some IN ${variable('allOf')} WHERE any(thing IN things WHERE thing IN some))`,
    anyOf: `any(thing IN things WHERE thing IN ${variable('anyOf')})`,
    noneOf: `none(thing IN things WHERE thing IN ${variable('noneOf')})`,
  };
  const startFrom = groups.includes('allOf') ? 'allOf' : groups.includes('anyOf') ? 'anyOf' : undefined;
  return {
    before,
    predicates:
      groups.length === 0
        ? []
        : [
            // A list of one list: what the paper states is read once for all tests.
            `any(things IN [[(${node})-[stated:${types}]->(thing)${likely} | thing]] WHERE ${groups.map((group) => tests[group]).join(' AND ')})`,
          ],
    start:
      startFrom &&
      [
        `CALL (${variable(startFrom)}) {`,
        `UNWIND ${variable(startFrom)}${startFrom === 'allOf' ? '[0]' : ''} AS thing`,
        `MATCH (thing)<-[stated:${types}]-(${node})${likely}`,
        `RETURN DISTINCT ${node}\n}`,
      ].join('\n'),
    unknownIds: [
      `UNWIND ${references('ids', (one) => [...new Set(GROUPS.flatMap((group) => one[group] ?? []))])} AS ref`,
      `OPTIONAL CALL (ref) {\nCALL (ref) {\n${branches}\n}\nWITH found WHERE found:Concept RETURN found LIMIT 1\n}`,
      `WITH ref WHERE found IS NULL\nRETURN collect(ref.text) AS ${RESULT}`,
    ].join('\n'),
    cost: groups.length > 0 ? COST : 0,
  };
}

/** Every paper has all of no concepts, and none of none; no paper has any of none. */
function asked(filter: Filter, group: Group): boolean {
  return group === 'anyOf' ? filter.anyOf != null : (filter[group] ?? []).length > 0;
}

function likelihood(value: number, what: string): number {
  if (value < 0 || value > 1) {
    throw badUserInput(`"${what}.minConfidence" must be from 0 to 1; it is ${value}.`, undefined, {
      argument: `${what}.minConfidence`,
    });
  }
  return value;
}
