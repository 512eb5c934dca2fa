import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../graph/connection';
import { Graph } from '../graph/declare';
import { Paper } from '../paper/paper';
import { Concept } from './concept';
import { EvidenceKind, Relation, StatementSource } from './enums';

@ObjectType({ description: 'Why a statement is believed.' })
export class Evidence {
  @Field(() => String, {
    description: 'A sentence: quoted, or in the words of the catalogue, as `kind` says.',
  })
  text: string;

  @Field(() => EvidenceKind, { description: 'Whose words `text` is in.' })
  kind: EvidenceKind;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the paper that is quoted: `title` or `abstract`.',
  })
  field: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the quotation starts in the field, in UTF-16 code units.',
  })
  start: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the quotation ends in the field, exclusive, in UTF-16 code units.',
  })
  end: number | null;

  @Field(() => StatementSource, { description: 'Who gives it.' })
  source: StatementSource;
}

/** What a relationship between a paper and a concept carries. */
@ObjectType()
abstract class StatementEdge extends Edge {
  @Field(() => Relation, {
    description:
      'What the paper does with the concept; where it does several things, the first of `Relation`.',
  })
  @Graph({ kind: 'relationshipType' })
  relation: Relation;

  @Field(() => Float, { description: 'How likely the statement is right, from 0 to 1.' })
  confidence: number;

  @Field(() => [StatementSource], { description: 'Everyone who says so, strongest first.' })
  sources: StatementSource[];

  @Field(() => [Evidence], { description: 'Why: the best evidence there is.' })
  @Graph({ kind: 'embedded', prefix: 'evidence', present: 'evidenceText' })
  evidence: Evidence[];
}

@ObjectType({ description: 'One statement of a paper.' })
export class PaperStatementEdge extends StatementEdge {
  @Field(() => Concept, { description: 'What the statement is of.' })
  node: Concept;
}

@ObjectType({ description: 'What a paper states, by relation, then concept.' })
export class PaperStatementConnection extends Connection(
  () => PaperStatementEdge,
  () => Concept,
) {}

@ObjectType({ description: 'A paper that states something of a concept: once, whatever it states.' })
export class ConceptPaperEdge extends StatementEdge {
  @Field(() => [Relation], { description: 'Everything that the paper does with the concept.' })
  @Graph({ kind: 'relationshipType', all: true })
  relations: Relation[];

  @Field(() => Paper, { description: 'The paper that states it.' })
  node: Paper;
}

@ObjectType({ description: 'The papers that state something of a concept, a page at a time.' })
export class ConceptPaperConnection extends Connection(
  () => ConceptPaperEdge,
  () => Paper,
) {
  @Field(() => [ID], { description: 'The ids in `where` that nothing has.' })
  unknownIds: string[];
}
