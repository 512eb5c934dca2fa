import { Arg, Field, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { Graph, planned } from '../graph/declare';
import { DateScalar } from '../graph/scalars';
import { Paper } from '../paper/paper';
import { Key, Why } from './arguments';
import { Change } from './change';
import { MOST_PAPERS } from './paper-record';
import { upsertPaper, upsertPapers } from './write-papers';

@InputType({ description: "A paper's identifier elsewhere." })
export class ExternalIdInput {
  @Field(() => String, {
    description: '`arxiv`, `doi`, `acl`, `openalex`, `s2`, `s2corpus`, `pubmed`, `mag` or `dblp`.',
  })
  scheme: string;

  @Field(() => String, { description: 'The identifier, in any form in which it is written.' })
  value: string;
}

@InputType({ description: 'What is to be known of a paper; what is left out stays as it is.' })
export class PaperInput {
  @Field(() => String, { description: 'Up to 1,000 characters.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 20,000 characters; what it states is read in it.',
  })
  abstract?: string;

  @Field(() => [String], { nullable: true, description: 'Names of the authors in their order, up to 5,000.' })
  authors?: string[];

  @Field(() => Int, { nullable: true, description: 'From 1800 to 2200.' })
  year?: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day of publication.' })
  published?: Date;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  venue?: string;

  @Field(() => String, { nullable: true, description: 'Where to read it.' })
  url?: string;

  @Field(() => [String], { nullable: true, description: 'Links to code, up to 20.' })
  codeUrls?: string[];

  @Field(() => String, { nullable: true, description: 'Its arXiv identifier, such as 2106.09685.' })
  arxiv?: string;

  @Field(() => String, { nullable: true, description: 'Its DOI.' })
  doi?: string;

  @Field(() => [ExternalIdInput], { nullable: true, description: 'Further identifiers, up to 20.' })
  externalIds?: ExternalIdInput[];
}

/** What became of a paper that was sent. */
export enum UpsertOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
}

registerEnumType(UpsertOutcome, {
  name: 'UpsertOutcome',
  description: 'What became of a paper that was sent.',
  valuesConfig: {
    CREATED: { description: 'The graph had it not.' },
    UPDATED: { description: 'The graph had it, and has more of it or something else now.' },
    UNCHANGED: { description: 'The graph had it as it was sent.' },
  },
});

@ObjectType({ description: 'A paper that was sent, and what became of it.' })
export class UpsertedPaper {
  @Field(() => Paper, { description: 'The paper.' })
  paper: Paper;

  @Field(() => UpsertOutcome, { description: 'What became of it.' })
  outcome: UpsertOutcome;
}

@ObjectType({ description: 'What became of a paper that was sent.' })
export class UpsertPaperPayload extends UpsertedPaper {
  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@ObjectType({ description: 'What became of papers that were sent.' })
export class UpsertPapersPayload {
  @Field(() => [UpsertedPaper], { description: 'In the order in which they were sent.' })
  @Graph({ kind: 'column', most: MOST_PAPERS, asMany: 'papers' })
  papers: UpsertedPaper[];

  @Field(() => Change, { description: 'The record of this change.' })
  change: Change;
}

@Resolver()
export class Papers {
  @Mutation(() => UpsertPaperPayload, {
    description:
      'Adds a paper, or what is given of it to the one that the graph has. What its title and abstract state is read, as on import. What a person gives wins over what files give.',
  })
  @Graph(upsertPaper)
  upsertPaper(
    @Arg('paper', () => PaperInput, { description: 'What is to be known of it.' }) _paper: PaperInput,
    @Why() _why?: string,
    @Key() _key?: string,
  ): UpsertPaperPayload {
    return planned();
  }

  @Mutation(() => UpsertPapersPayload, {
    description: `As \`upsertPaper\`, up to ${MOST_PAPERS} at once: all or none.`,
  })
  @Graph(upsertPapers)
  upsertPapers(
    @Arg('papers', () => [PaperInput], { description: `From 1 to ${MOST_PAPERS}.` }) _papers: PaperInput[],
    @Why() _why?: string,
    @Key() _key?: string,
  ): UpsertPapersPayload {
    return planned();
  }
}
