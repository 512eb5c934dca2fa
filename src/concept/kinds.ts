import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { After, First } from '../graph/arguments';
import { Connection, Edge } from '../graph/connection';
import { Graph, NodeLabel, planned, type EdgeDeclaration } from '../graph/declare';
import { Node } from '../graph/node';
import { BY_NAME_OR_PAPERS } from '../graph/orders';
import { PAPER_ORDERS } from '../paper/order';
import { PaperConnection } from '../paper/paper';
import { Concept } from './concept';
import { DescentConnection, LineageConnection, LineageGraph } from './lineage';

const BROADER = {
  kind: 'edge',
  types: ['BROADER'],
  direction: 'out',
  orders: BY_NAME_OR_PAPERS.NAME,
} as const satisfies EdgeDeclaration;
const NARROWER = { ...BROADER, direction: 'in' } as const satisfies EdgeDeclaration;
const INTRODUCED_BY = {
  kind: 'edge',
  types: ['INTRODUCES'],
  direction: 'in',
  orders: PAPER_ORDERS.OLDEST,
} as const satisfies EdgeDeclaration;
const LINEAGE = ['BASED_ON', 'VARIANT_OF', 'REPLACES', 'COMBINES'] as const;
/** One may descend from another in several ways: the relationship's key tells these apart. */
const DESCENDS_FROM = {
  kind: 'edge',
  types: LINEAGE,
  direction: 'out',
  orders: {
    keys: [
      { on: 'node', property: 'id', type: 'string' },
      { on: 'edge', property: 'key', type: 'string' },
    ],
  },
} as const satisfies EdgeDeclaration;
const DESCENDANTS = { ...DESCENDS_FROM, direction: 'in' } as const satisfies EdgeDeclaration;

/** What methods and models have beside what every concept has. */
@ObjectType()
abstract class Technique extends Concept {
  @Field(() => ConceptConnection, { description: 'The techniques or areas directly above it.' })
  @Graph(BROADER)
  broader(@First() _first: number, @After() _after?: string): ConceptConnection {
    return planned();
  }

  @Field(() => ConceptConnection, { description: 'What is directly below it.' })
  @Graph(NARROWER)
  narrower(@First() _first: number, @After() _after?: string): ConceptConnection {
    return planned();
  }

  @Field(() => PaperConnection, { description: 'The papers that introduce it, earliest first.' })
  @Graph(INTRODUCED_BY)
  introducedBy(@First() _first: number, @After() _after?: string): PaperConnection {
    return planned();
  }

  @Field(() => LineageConnection, { description: 'What it directly came from, and how.' })
  @Graph(DESCENDS_FROM)
  origins(@First() _first: number, @After() _after?: string): LineageConnection {
    return planned();
  }

  @Field(() => LineageConnection, { description: 'What directly came of it, and how.' })
  @Graph(DESCENDANTS)
  offspring(@First() _first: number, @After() _after?: string): LineageConnection {
    return planned();
  }

  @Field(() => DescentConnection, {
    description: 'What it came from, over up to eight steps, nearest first.',
  })
  @Graph({
    kind: 'traversal',
    block: 'lineage/ancestors',
    columns: ['steps', 'way'],
    pool: 500,
    cost: 100,
  })
  ancestors(@First() _first: number, @After() _after?: string): DescentConnection {
    return planned();
  }

  @Field(() => DescentConnection, { description: 'What came of it, over up to eight steps, nearest first.' })
  @Graph({
    kind: 'traversal',
    block: 'lineage/descendants',
    columns: ['steps', 'way'],
    pool: 500,
    cost: 100,
  })
  descendants(@First() _first: number, @After() _after?: string): DescentConnection {
    return planned();
  }

  @Field(() => LineageGraph, { description: 'Its ancestors and descendants with the steps between them.' })
  @Graph({
    kind: 'traversal',
    block: 'lineage/graph',
    columns: ['nodes', 'links', 'truncated'],
    integers: { limit: { from: 1, to: 200 } },
    cost: 200,
  })
  lineage(
    @Arg('limit', () => Int, { defaultValue: 100, description: 'How many nodes at the most, from 1 to 200.' })
    _limit: number,
  ): LineageGraph {
    return planned();
  }
}

@NodeLabel('Method')
@ObjectType({
  implements: [Node, Concept],
  description: 'A technique: an algorithm, layer, loss, optimiser, scheme.',
})
export class Method extends Technique {}

@NodeLabel('Model')
@ObjectType({ implements: [Node, Concept], description: 'A named model or family of models.' })
export class Model extends Technique {}

@NodeLabel('Topic')
@ObjectType({ implements: [Node, Concept], description: 'A research area or task.' })
export class Topic extends Concept {
  @Field(() => ConceptConnection, { description: 'The areas directly above it.' })
  @Graph(BROADER)
  broader(@First() _first: number, @After() _after?: string): ConceptConnection {
    return planned();
  }

  @Field(() => ConceptConnection, { description: 'The areas and techniques directly below it.' })
  @Graph(NARROWER)
  narrower(@First() _first: number, @After() _after?: string): ConceptConnection {
    return planned();
  }
}

@NodeLabel('Dataset')
@ObjectType({ implements: [Node, Concept], description: 'A data set or benchmark.' })
export class Dataset extends Concept {}

@ObjectType({ description: 'A concept in a list.' })
export class ConceptEdge extends Edge {
  @Field(() => Concept, { description: 'The concept.' })
  node: Concept;
}

@ObjectType({ description: 'Concepts, a page at a time.' })
export class ConceptConnection extends Connection(
  () => ConceptEdge,
  () => Concept,
) {}

@ObjectType({ description: 'A method in a list.' })
export class MethodEdge extends Edge {
  @Field(() => Method, { description: 'The method.' })
  node: Method;
}

@ObjectType({ description: 'Methods, a page at a time.' })
export class MethodConnection extends Connection(
  () => MethodEdge,
  () => Method,
) {}

@ObjectType({ description: 'A model in a list.' })
export class ModelEdge extends Edge {
  @Field(() => Model, { description: 'The model.' })
  node: Model;
}

@ObjectType({ description: 'Models, a page at a time.' })
export class ModelConnection extends Connection(
  () => ModelEdge,
  () => Model,
) {}

@ObjectType({ description: 'A topic in a list.' })
export class TopicEdge extends Edge {
  @Field(() => Topic, { description: 'The topic.' })
  node: Topic;
}

@ObjectType({ description: 'Topics, a page at a time.' })
export class TopicConnection extends Connection(
  () => TopicEdge,
  () => Topic,
) {}

@ObjectType({ description: 'A data set in a list.' })
export class DatasetEdge extends Edge {
  @Field(() => Dataset, { description: 'The data set.' })
  node: Dataset;
}

@ObjectType({ description: 'Data sets, a page at a time.' })
export class DatasetConnection extends Connection(
  () => DatasetEdge,
  () => Dataset,
) {}
