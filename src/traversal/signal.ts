import { Arg, registerEnumType } from 'type-graphql';

/** What two papers may have in common. */
export enum Signal {
  TECHNIQUES = 'TECHNIQUES',
  MODELS = 'MODELS',
  DATASETS = 'DATASETS',
  TOPICS = 'TOPICS',
  LINEAGE = 'LINEAGE',
  CITATIONS = 'CITATIONS',
  AUTHORS = 'AUTHORS',
  TEXT = 'TEXT',
  AREAS = 'AREAS',
  EMBEDDING = 'EMBEDDING',
}

registerEnumType(Signal, {
  name: 'Signal',
  description: 'Why a paper is related to another.',
  valuesConfig: {
    TECHNIQUES: { description: 'A method, or a method and a model, the same or kinds of one thing.' },
    MODELS: { description: 'A model, the same or kinds of one thing.' },
    DATASETS: { description: 'A data set.' },
    TOPICS: { description: 'A topic, the same or below one; also a technique that belongs to it.' },
    LINEAGE: {
      description:
        'A method or model of the one is based on, a variant of, in place of or made from one of the other.',
    },
    CITATIONS: { description: 'The one cites the other, both cite a third, or a third cites both.' },
    AUTHORS: { description: 'An author.' },
    TEXT: { description: 'The most telling words of title, abstract and summary.' },
    AREAS: {
      description:
        'Areas of research that title and abstract speak of, as papers whose authors named their areas have taught.',
    },
    EMBEDDING: {
      description: 'Embeddings of title and abstract, where somebody ran `paperweave embed`; none otherwise.',
    },
  },
});

/** The argument `by` of related papers. */
export const BySignal = () =>
  Arg('by', () => [Signal], {
    nullable: true,
    description: 'Only for these reasons; all of them otherwise.',
  });
