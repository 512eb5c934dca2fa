import { type ConceptKind, type NodeKind, type Relation } from '../../generated/graphql';

/** The kinds of thing that there are. */
export type Kind = NodeKind | 'VENUE';

/** What each kind is called, one and several. */
export const KIND_NAMES: Record<Kind, { readonly one: string; readonly several: string }> = {
  PAPER: { one: 'paper', several: 'papers' },
  METHOD: { one: 'method', several: 'methods' },
  MODEL: { one: 'model', several: 'models' },
  TOPIC: { one: 'topic', several: 'topics' },
  DATASET: { one: 'data set', several: 'data sets' },
  AUTHOR: { one: 'author', several: 'authors' },
  VENUE: { one: 'venue', several: 'venues' },
};

/** The kinds that are searched. */
export const SEARCHED = (Object.keys(KIND_NAMES) as Kind[]).filter((kind) => kind !== 'VENUE');

/** The kind of node that an id is of: they begin with it. */
export function kindOf(id: string): Kind {
  return id.slice(0, id.indexOf(':')).toUpperCase() as Kind;
}

/** Whether a kind is one of a concept. */
export function isConcept(kind: Kind): kind is ConceptKind {
  return kind !== 'PAPER' && kind !== 'AUTHOR' && kind !== 'VENUE';
}

/** What a paper does with a concept, in the order of reading, and the words for it. */
export const RELATIONS: readonly {
  readonly relation: Relation;
  readonly does: string;
  readonly done: string;
}[] = [
  { relation: 'INTRODUCES', does: 'introduces', done: 'introduced' },
  { relation: 'EXTENDS', does: 'extends', done: 'extended' },
  { relation: 'USES', does: 'uses', done: 'used' },
  { relation: 'STUDIES', does: 'studies', done: 'studied' },
  { relation: 'COMPARES', does: 'compares with', done: 'compared with' },
  { relation: 'EVALUATES_ON', does: 'evaluates on', done: 'evaluated on' },
  { relation: 'ABOUT', does: 'is about', done: 'the subject' },
];

/** The words for a relation. */
export function wordsFor(relation: Relation) {
  return RELATIONS.find((one) => one.relation === relation)!;
}
