import { registerEnumType } from 'type-graphql';

export enum NodeKind {
  PAPER = 'PAPER',
  METHOD = 'METHOD',
  MODEL = 'MODEL',
  TOPIC = 'TOPIC',
  DATASET = 'DATASET',
  AUTHOR = 'AUTHOR',
}

registerEnumType(NodeKind, {
  name: 'NodeKind',
  description: 'The kinds of node that are searched.',
  valuesConfig: {
    PAPER: { description: 'Papers.' },
    METHOD: { description: 'Techniques.' },
    MODEL: { description: 'Models and families of models.' },
    TOPIC: { description: 'Research areas and tasks.' },
    DATASET: { description: 'Data sets and benchmarks.' },
    AUTHOR: { description: 'Authors of papers.' },
  },
});

/** Where to look, and what narrows the index of names to these kinds of concept. */
export interface Searched {
  readonly papers: boolean;
  readonly authors: boolean;
  readonly concepts: boolean;
  /** Empty for all kinds. */
  readonly only: readonly string[];
  readonly clause: string;
}

const CONCEPTS = [NodeKind.METHOD, NodeKind.MODEL, NodeKind.TOPIC, NodeKind.DATASET];

/** Where to look for these kinds; for all, where none are named. */
export function searched(kinds: readonly string[] | null): Searched {
  const concepts = kinds === null ? [] : CONCEPTS.filter((kind) => kinds.includes(kind));
  return {
    papers: kinds?.includes(NodeKind.PAPER) ?? true,
    authors: kinds?.includes(NodeKind.AUTHOR) ?? true,
    concepts: kinds === null || concepts.length > 0,
    only: concepts,
    clause: concepts.length > 0 ? ` +kind:(${concepts.join(' ')})^0` : '',
  };
}
