import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { FromSource, MinConfidence, OfRelation } from '../concept/arguments';
import { After, First } from '../graph/arguments';
import { Author } from '../author/author';
import { RetractedStatement } from '../curation/retracted-statement';
import { ConceptKind, type Relation, type StatementSource } from '../concept/enums';
import { PaperStatementConnection } from '../concept/statement';
import { Connection, Edge } from '../graph/connection';
import { Graph, NodeLabel, planned, type EdgeDeclaration } from '../graph/declare';
import { Node } from '../graph/node';
import { DateScalar, DateTimeScalar } from '../graph/scalars';
import { LABEL_OF_KIND, RELATIONS } from '../knowledge/kinds';
import { RELATED, RelatedPaperConnection } from '../traversal/related';
import { BySignal, type Signal } from '../traversal/signal';
import { SharedTechniqueConnection } from '../traversal/shared-techniques';
import { OrderPapers, WherePaper } from './arguments';
import { type PaperFilter } from './filter';
import { type PaperOrder, PAPER_ORDERS } from './order';
import { Venue } from '../venue/venue';

/** What a paper states of concepts, by relation, then concept. */
const STATEMENTS = {
  kind: 'edge',
  types: RELATIONS,
  direction: 'out',
  orders: {
    keys: [
      { on: 'edge', property: 'rank', type: 'int' },
      { on: 'node', property: 'id', type: 'string' },
    ],
  },
  narrow: {
    relation: { by: 'types' },
    minConfidence: { by: 'compare', on: 'edge', property: 'confidence', operator: '>=' },
    source: { by: 'overlap', on: 'edge', property: 'sources' },
  },
} as const satisfies EdgeDeclaration;

/** Citations, either way. */
const CITATIONS = {
  kind: 'edge',
  types: ['CITES'],
  orders: PAPER_ORDERS,
  narrow: { where: { by: 'fields' } },
} as const;

@ObjectType({ description: "A paper's identifier elsewhere." })
export class ExternalId {
  @Field(() => String, { description: '`arxiv`, `doi`, `openalex`, `s2`, `acl` …' })
  scheme: string;

  @Field(() => String, { description: 'What it is called there.' })
  value: string;
}

@NodeLabel('Paper')
@ObjectType({ implements: Node, description: 'A paper: one work, whatever versions of it there are.' })
export class Paper extends Node {
  @Field(() => String, { description: 'The title, as it was published.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The abstract, where it was imported; null does not mean that there is none.',
  })
  abstract: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the paper does in one sentence, in the words of the catalogue.',
  })
  summary: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of publication, where it is known.' })
  year: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of publication, where it is known.' })
  published: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came into this graph.' })
  addedAt: string;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  url: string | null;

  @Field(() => [String], { description: 'Links to code.' })
  codeUrls: string[];

  @Field(() => Venue, { nullable: true, description: 'Where it was published, where that is known.' })
  @Graph({ kind: 'edge', types: ['PUBLISHED_IN'], direction: 'out' })
  venue: Venue | null;

  @Field(() => [ExternalId], {
    description: 'What it is called elsewhere; each finds it: `arxiv:…`, `doi:…`.',
  })
  @Graph({
    kind: 'edge',
    types: ['IDENTIFIED_BY'],
    direction: 'out',
    orders: {
      keys: [
        { on: 'node', property: 'scheme', type: 'string' },
        { on: 'node', property: 'value', type: 'string' },
      ],
    },
  })
  externalIds: ExternalId[];

  @Field(() => PaperAuthorConnection, { description: 'The authors, in the order of the paper.' })
  @Graph({
    kind: 'edge',
    types: ['AUTHORED_BY'],
    direction: 'out',
    orders: {
      keys: [
        { on: 'edge', property: 'position', type: 'int' },
        { on: 'node', property: 'id', type: 'string' },
      ],
    },
  })
  authors(@First() _first: number, @After() _after?: string): PaperAuthorConnection {
    return planned();
  }

  @Field(() => PaperStatementConnection, {
    description: 'What the paper states of methods, models, topics and data sets.',
  })
  @Graph({ ...STATEMENTS, narrow: { ...STATEMENTS.narrow, kind: { by: 'labels', labels: LABEL_OF_KIND } } })
  statements(
    @First() _first: number,
    @After() _after?: string,
    @Arg('kind', () => [ConceptKind], { nullable: true, description: 'Only of concepts of these kinds.' })
    _kind?: ConceptKind[],
    @OfRelation() _relation?: Relation[],
    @MinConfidence() _minConfidence?: number,
    @FromSource() _source?: StatementSource[],
  ): PaperStatementConnection {
    return planned();
  }

  @Field(() => [RetractedStatement], {
    description: 'The statements that people marked wrong: they stand no more, whoever says them.',
  })
  @Graph({
    kind: 'traversal',
    block: 'curation/retracted',
    columns: ['relation', 'concept', 'by', 'at'],
    pool: 100,
    cost: 20,
  })
  retracted: RetractedStatement[];

  @Field(() => PaperStatementConnection, { description: 'The statements of methods.' })
  @Graph({ ...STATEMENTS, to: 'Method' })
  methods(
    @First() _first: number,
    @After() _after?: string,
    @OfRelation() _relation?: Relation[],
    @MinConfidence() _minConfidence?: number,
    @FromSource() _source?: StatementSource[],
  ): PaperStatementConnection {
    return planned();
  }

  @Field(() => PaperStatementConnection, { description: 'The statements of models.' })
  @Graph({ ...STATEMENTS, to: 'Model' })
  models(
    @First() _first: number,
    @After() _after?: string,
    @OfRelation() _relation?: Relation[],
    @MinConfidence() _minConfidence?: number,
    @FromSource() _source?: StatementSource[],
  ): PaperStatementConnection {
    return planned();
  }

  @Field(() => PaperStatementConnection, { description: 'The statements of topics.' })
  @Graph({ ...STATEMENTS, to: 'Topic' })
  topics(
    @First() _first: number,
    @After() _after?: string,
    @OfRelation() _relation?: Relation[],
    @MinConfidence() _minConfidence?: number,
    @FromSource() _source?: StatementSource[],
  ): PaperStatementConnection {
    return planned();
  }

  @Field(() => PaperStatementConnection, { description: 'The statements of data sets.' })
  @Graph({ ...STATEMENTS, to: 'Dataset' })
  datasets(
    @First() _first: number,
    @After() _after?: string,
    @OfRelation() _relation?: Relation[],
    @MinConfidence() _minConfidence?: number,
    @FromSource() _source?: StatementSource[],
  ): PaperStatementConnection {
    return planned();
  }

  @Field(() => RelatedPaperConnection, {
    description:
      'Related work, nearest first: what shares techniques, models, data sets, topics, descent, citations, authors or terms with this paper, with every reason and what it contributes.',
  })
  @Graph({ ...RELATED, ownerAs: 'to', cost: 400 })
  related(
    @First(10) _first: number,
    @After() _after?: string,
    @BySignal() _by?: Signal[],
    @WherePaper() _where?: PaperFilter,
    @FromSource() _source?: StatementSource[],
    @MinConfidence() _minConfidence?: number,
  ): RelatedPaperConnection {
    return planned();
  }

  @Field(() => PaperConnection, { description: 'The papers that it cites, as far as this graph has them.' })
  @Graph({ ...CITATIONS, direction: 'out' })
  cites(
    @First() _first: number,
    @After() _after?: string,
    @WherePaper() _where?: PaperFilter,
    @OrderPapers() _orderBy?: PaperOrder,
  ): PaperConnection {
    return planned();
  }

  @Field(() => PaperConnection, { description: 'The papers of this graph that cite it.' })
  @Graph({ ...CITATIONS, direction: 'in' })
  citedBy(
    @First() _first: number,
    @After() _after?: string,
    @WherePaper() _where?: PaperFilter,
    @OrderPapers() _orderBy?: PaperOrder,
  ): PaperConnection {
    return planned();
  }

  @Field(() => SharedTechniqueConnection, {
    description:
      'Papers that share techniques with this one: methods or models that both introduce, extend, use or study, or that meet in the hierarchy of techniques. A rare meeting counts more than a common one.',
  })
  @Graph({
    kind: 'traversal',
    block: 'traversal/sharing-techniques',
    ownerAs: 'papers',
    columns: ['shared'],
    pool: 500,
    integers: { minShared: { from: 0, to: 1_000 } },
    cost: 100,
  })
  sharingTechniques(
    @First(10) _first: number,
    @After() _after?: string,
    @Arg('minShared', () => Int, {
      defaultValue: 1,
      description: 'Only papers that share at least this many techniques.',
    })
    _minShared?: number,
  ): SharedTechniqueConnection {
    return planned();
  }
}

@ObjectType({ description: 'A paper in a list.' })
export class PaperEdge extends Edge {
  @Field(() => Paper, { description: 'The paper.' })
  node: Paper;
}

@ObjectType({ description: 'Papers, a page at a time.' })
export class PaperConnection extends Connection(
  () => PaperEdge,
  () => Paper,
) {
  @Field(() => [ID], { description: 'The ids in `where` that nothing has.' })
  unknownIds: string[];
}

@ObjectType({ description: 'An author of a paper.' })
export class PaperAuthorEdge extends Edge {
  @Field(() => Int, { description: 'The place among the authors, from 1.' })
  position: number;

  @Field(() => Author, { description: 'The author.' })
  node: Author;
}

@ObjectType({ description: 'The authors of a paper, a page at a time.' })
export class PaperAuthorConnection extends Connection(
  () => PaperAuthorEdge,
  () => Author,
) {}
