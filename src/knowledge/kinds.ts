/** The four kinds of concept, as the graph's labels and the schema's `ConceptKind` name them. */
export const CONCEPT_KINDS = ['METHOD', 'MODEL', 'TOPIC', 'DATASET'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** What a paper can state of a concept. */
export const RELATIONS = [
  'INTRODUCES',
  'EXTENDS',
  'USES',
  'STUDIES',
  'COMPARES',
  'EVALUATES_ON',
  'ABOUT',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How one method or model descends from another. */
export const LINEAGE_RELATIONS = ['BASED_ON', 'VARIANT_OF', 'REPLACES', 'COMBINES'] as const;
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

/** The label a concept of each kind has in the graph, which is also its GraphQL type. */
export const LABEL_OF_KIND = {
  METHOD: 'Method',
  MODEL: 'Model',
  TOPIC: 'Topic',
  DATASET: 'Dataset',
} as const;

/** The prefix of a concept's id. */
export const PREFIX_OF_KIND = {
  METHOD: 'method',
  MODEL: 'model',
  TOPIC: 'topic',
  DATASET: 'dataset',
} as const;
