import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Connection, Edge } from '../graph/connection';
import { Graph } from '../graph/declare';
import { Concept } from './concept';
import { Evidence } from './statement';

export enum LineageRelation {
  BASED_ON = 'BASED_ON',
  VARIANT_OF = 'VARIANT_OF',
  REPLACES = 'REPLACES',
  COMBINES = 'COMBINES',
}

registerEnumType(LineageRelation, {
  name: 'LineageRelation',
  description: 'How one method or model descends from another.',
  valuesConfig: {
    BASED_ON: { description: 'Built directly on it.' },
    VARIANT_OF: { description: 'A modification of it.' },
    REPLACES: { description: 'Proposed to take its place.' },
    COMBINES: { description: 'Made of it, among others.' },
  },
});

@ObjectType({ description: 'One step of descent.' })
export class LineageEdge extends Edge {
  @Field(() => LineageRelation, { description: 'How the younger descends from the older.' })
  @Graph({ kind: 'relationshipType' })
  relation: LineageRelation;

  @Field(() => [Evidence], { description: 'Why, where that is recorded.' })
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];

  @Field(() => Concept)
  node: Concept;
}

@ObjectType()
export class LineageConnection extends Connection(
  () => LineageEdge,
  () => Concept,
) {}
