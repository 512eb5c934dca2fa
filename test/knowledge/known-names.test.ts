import { KnownNames } from '../../src/knowledge/known-names';
import { passageOf, textOf } from '../../src/knowledge/text/passage';
import { sizedModel } from '../../src/knowledge/model-sizes';
import { createExtractor } from '../../src/knowledge/extract';
import { smallVocabulary } from './vocabulary-for-tests';

const vocabulary = smallVocabulary();
const names = new KnownNames(vocabulary);

function found(text: string): [string, string][] {
  const passage = passageOf('abstract', text);
  const context = passage.words.map(({ folded }) => ` ${folded}`).join('');
  return names
    .find(passage, context)
    .map(({ span, concepts }) => [textOf(span), concepts.map(({ id }) => id).join()]);
}

describe('names of the vocabulary', () => {
  it('are found whatever their hyphens, spaces and plural', () => {
    expect(found('Faster-RCNN, faster R-CNN, ResNet50, ResNet 50 and Transformers')).toEqual([
      ['Faster-RCNN', 'model:faster-r-cnn'],
      ['faster R-CNN', 'model:faster-r-cnn'],
      ['ResNet50', 'model:resnet-50'],
      ['ResNet 50', 'model:resnet-50'],
      ['Transformers', 'method:transformer'],
    ]);
  });

  it('begin and end where words do', () => {
    expect(found('the adoption of optimal options')).toEqual([]);
  });

  it('are the longest that fit', () => {
    expect(found('LLaMA 2 and LLaMA')).toEqual([
      ['LLaMA 2', 'model:llama-2'],
      ['LLaMA', 'model:llama'],
    ]);
  });

  it('need their capitals where they are short acronyms or proper words', () => {
    expect(found('we opt for glue and adam, not OPT, GLUE or Adam')).toEqual([
      ['OPT', 'model:opt'],
      ['GLUE', 'dataset:glue'],
      ['Adam', 'method:adam'],
    ]);
  });

  it('are decided by the words around, or not at all', () => {
    expect(found('SAM predicts a mask')).toEqual([['SAM', 'model:segment-anything-model']]);
    expect(found('SAM lowers sharpness')).toEqual([['SAM', 'method:sharpness-aware-minimization']]);
    expect(found('Uncle SAM')).toEqual([]);
  });

  it('are spelled as British or American', () => {
    expect(found('layer normalisation')).toEqual([['layer normalisation', 'method:layer-normalization']]);
  });

  it('may have Greek letters and signs', () => {
    expect(found('γ-MoD, gamma-MoD and A*')).toEqual([
      ['γ-MoD', 'method:gamma-mod'],
      ['gamma-MoD', 'method:gamma-mod'],
      ['A*', 'method:a-star-search'],
    ]);
  });

  it('are no ordinary word that has the same letters', () => {
    expect(found('the shape and Shape of a mesh')).toEqual([]);
  });

  it('take no number that counts something else', () => {
    expect(found('ResNet 50% faster')).toEqual([['ResNet', 'model:resnet']]);
  });
});

describe('versions and sizes', () => {
  const sized = (text: string): string | undefined => {
    const passage = passageOf('abstract', text);
    const [known] = names.find(passage, '');
    return known && sizedModel(known.span, known.concepts[0]!)?.name;
  };

  it('make another model', () => {
    expect(sized('OPT-6.7B runs')).toBe('OPT-6.7B');
    expect(sized('LLaMA-2-70B runs')).toBe('LLaMA-2-70B');
    expect(sized('LLaMA 7B runs')).toBe('LLaMA-7B');
    expect(sized('BERT-large runs')).toBe('BERT-large');
  });

  it('are no version where nothing follows, or a quantity', () => {
    expect(sized('OPT runs')).toBeUndefined();
    expect(sized('BERT 3 times')).toBeUndefined();
  });

  it('sit below their family', () => {
    const { concepts } = createExtractor(vocabulary).extract({
      title: 'A study',
      abstract: 'We quantize LLaMA-2-70B.',
    });
    expect(concepts).toEqual([
      expect.objectContaining({
        id: 'model:llama-2-70b',
        isNew: true,
        kind: 'MODEL',
        broader: ['model:llama-2'],
      }),
    ]);
  });
});
