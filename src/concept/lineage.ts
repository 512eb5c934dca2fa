import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge, RankedConnection, RankedEdge } from '../graph/connection';
import { Graph } from '../graph/declare';
import { Concept } from './concept';
import { Evidence } from './statement';

export enum LineageRelation {
  BASED_ON = 'BASED_ON',
  VARIANT_OF = 'VARIANT_OF',
  REPLACES = 'REPLACES',
  COMBINES = 'COMBINES',
}

/** What each step of descent means; the links of the graph mean the same. */
export const LINEAGE_MEANINGS = {
  BASED_ON: { description: 'Built directly on it.' },
  VARIANT_OF: { description: 'A modification of it.' },
  REPLACES: { description: 'Proposed to take its place.' },
  COMBINES: { description: 'Made of it, among others.' },
};

registerEnumType(LineageRelation, {
  name: 'LineageRelation',
  description: 'How one method or model descends from another.',
  valuesConfig: LINEAGE_MEANINGS,
});

@ObjectType({ description: 'One step of descent.' })
export class LineageEdge extends Edge {
  @Field(() => LineageRelation, { description: 'How the younger descends from the older.' })
  @Graph({ kind: 'relationshipType' })
  relation: LineageRelation;

  @Field(() => [Evidence], { description: 'Why, where that is recorded.' })
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];

  @Field(() => Concept, { description: 'Where the step leads.' })
  node: Concept;
}

@ObjectType({ description: 'Steps of descent from one method or model, a page at a time.' })
export class LineageConnection extends Connection(
  () => LineageEdge,
  () => Concept,
) {}

@ObjectType({ description: 'A step of descent between two methods or models.' })
export class LineageLink {
  @Field(() => LineageRelation, { description: 'How the younger descends from the older.' })
  @Graph({ kind: 'relationshipType' })
  relation: LineageRelation;

  @Field(() => [Evidence], { description: 'Why, where that is recorded.' })
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];

  @Field(() => Concept, { description: 'The younger.' })
  @Graph({ kind: 'end', of: 'start' })
  from: Concept;

  @Field(() => Concept, { description: 'The older.' })
  @Graph({ kind: 'end', of: 'end' })
  to: Concept;
}

@ObjectType({ description: 'An ancestor or descendant. Its score is 1 / steps.' })
export class DescentEdge extends RankedEdge {
  @Field(() => Int, { description: 'How many steps away it is.' })
  steps: number;

  @Field(() => [LineageLink], { description: 'The steps of a shortest way, from the one asked about.' })
  way: LineageLink[];

  @Field(() => Concept, { description: 'The ancestor or descendant.' })
  node: Concept;
}

@ObjectType({ description: 'Ancestors or descendants, nearest first.' })
export class DescentConnection extends RankedConnection(
  () => DescentEdge,
  () => Concept,
) {}

@ObjectType({ description: 'A method or model with its ancestors and descendants, for drawing.' })
export class LineageGraph {
  @Field(() => [Concept], { description: 'The one asked about, then the others, nearest first.' })
  @Graph({ kind: 'column', most: 200, asMany: 'limit' })
  nodes: Concept[];

  @Field(() => [LineageLink], { description: 'Every step between two of the nodes.' })
  @Graph({ kind: 'column', most: 400 })
  links: LineageLink[];

  @Field(() => Boolean, { description: 'Whether there are more than the limit.' })
  truncated: boolean;
}
