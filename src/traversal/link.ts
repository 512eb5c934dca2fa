import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { RELATION_MEANINGS, StatementSource } from '../concept/enums';
import { LINEAGE_MEANINGS } from '../concept/lineage';
import { Evidence } from '../concept/statement';
import { Graph } from '../graph/declare';
import { Node } from '../graph/node';

/** Every relationship between nodes that have an id. */
export enum LinkType {
  INTRODUCES = 'INTRODUCES',
  EXTENDS = 'EXTENDS',
  USES = 'USES',
  STUDIES = 'STUDIES',
  COMPARES = 'COMPARES',
  EVALUATES_ON = 'EVALUATES_ON',
  ABOUT = 'ABOUT',
  BASED_ON = 'BASED_ON',
  VARIANT_OF = 'VARIANT_OF',
  REPLACES = 'REPLACES',
  COMBINES = 'COMBINES',
  BROADER = 'BROADER',
  AUTHORED_BY = 'AUTHORED_BY',
  PUBLISHED_IN = 'PUBLISHED_IN',
  CITES = 'CITES',
}

registerEnumType(LinkType, {
  name: 'LinkType',
  description:
    'Every relationship of the graph: what a paper states of a concept (`Relation`), how methods and models descend (`LineageRelation`), the hierarchy, and what papers have beside.',
  valuesConfig: {
    ...RELATION_MEANINGS,
    ...LINEAGE_MEANINGS,
    BROADER: { description: 'From a method, model or topic to what is directly above it.' },
    AUTHORED_BY: { description: 'From a paper to an author.' },
    PUBLISHED_IN: { description: 'From a paper to its venue.' },
    CITES: { description: 'From a paper to one that it refers to.' },
  },
});

@ObjectType({ description: 'A relationship between two nodes, with its evidence.' })
export class Link {
  @Field(() => LinkType, { description: 'What kind of relationship it is.' })
  @Graph({ kind: 'relationshipType' })
  type: LinkType;

  @Field(() => Node, { description: 'Where it starts, whichever way it was walked.' })
  @Graph({ kind: 'end', of: 'start' })
  from: Node;

  @Field(() => Node, { description: 'Where it ends.' })
  @Graph({ kind: 'end', of: 'end' })
  to: Node;

  @Field(() => Float, {
    nullable: true,
    description: 'How likely it is right, from 0 to 1, where a paper states it.',
  })
  confidence: number | null;

  @Field(() => [StatementSource], {
    description: 'Everyone who says so, strongest first; empty where it is no statement of a paper.',
  })
  @Graph({ kind: 'computed', from: ['sources'], compute: (sources: string[] | null) => sources ?? [] })
  sources: StatementSource[];

  @Field(() => [Evidence], { description: 'Why, where that is recorded.' })
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];
}
