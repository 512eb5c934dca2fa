import { registerEnumType } from 'type-graphql';

export enum ConceptKind {
  METHOD = 'METHOD',
  MODEL = 'MODEL',
  TOPIC = 'TOPIC',
  DATASET = 'DATASET',
}

registerEnumType(ConceptKind, {
  name: 'ConceptKind',
  description: 'What a concept is.',
  valuesConfig: {
    METHOD: {
      description: 'A technique, algorithm, layer, loss, optimiser, training or compression scheme.',
    },
    MODEL: { description: 'A named trained model or architecture family that one cites as a model.' },
    TOPIC: { description: 'A research area or task.' },
    DATASET: { description: 'A named data set or benchmark.' },
  },
});

export enum Relation {
  INTRODUCES = 'INTRODUCES',
  EXTENDS = 'EXTENDS',
  USES = 'USES',
  STUDIES = 'STUDIES',
  COMPARES = 'COMPARES',
  EVALUATES_ON = 'EVALUATES_ON',
  ABOUT = 'ABOUT',
}

/** What each relation means; the links of the graph mean the same. */
export const RELATION_MEANINGS = {
  INTRODUCES: { description: 'Proposes or first presents it.' },
  EXTENDS: { description: 'Improves, modifies or builds directly on it.' },
  USES: { description: 'Applies it as a component, base model or tool.' },
  STUDIES: { description: 'Analyses it.' },
  COMPARES: { description: 'Names it as a baseline or as prior work that it criticises.' },
  EVALUATES_ON: { description: 'Evaluates on it: a data set, or a model that a method is applied to.' },
  ABOUT: { description: 'Is about it: topics only.' },
};

registerEnumType(Relation, {
  name: 'Relation',
  description: 'What a paper does with a concept.',
  valuesConfig: RELATION_MEANINGS,
});

export enum StatementSource {
  asserted = 'asserted',
  catalogue = 'catalogue',
  extracted = 'extracted',
}

registerEnumType(StatementSource, {
  name: 'StatementSource',
  description:
    'Who says so. Where several do, a person wins over the catalogue, and the catalogue over an extraction.',
  valuesConfig: {
    asserted: { description: 'A person.' },
    catalogue: { description: 'The built-in catalogue.' },
    extracted: { description: 'Found in the text of the paper.' },
  },
});

export enum EvidenceKind {
  QUOTE = 'QUOTE',
  PARAPHRASE = 'PARAPHRASE',
}

registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'Whose words the evidence is in.',
  valuesConfig: {
    QUOTE: { description: 'An exact slice of a stored text.' },
    PARAPHRASE: { description: "The catalogue's own words." },
  },
});

export enum ConceptOrder {
  NAME = 'NAME',
  MOST_PAPERS = 'MOST_PAPERS',
}

registerEnumType(ConceptOrder, {
  name: 'ConceptOrder',
  description: 'The orders that lists of concepts come in.',
  valuesConfig: {
    NAME: { description: 'By name, A first.' },
    MOST_PAPERS: { description: 'By the number of papers that state something of it, most first.' },
  },
});
