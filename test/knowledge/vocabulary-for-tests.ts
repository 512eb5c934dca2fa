import { conceptLists } from '../../src/knowledge/vocabulary-file';
import { buildVocabulary, type Vocabulary } from '../../src/knowledge/vocabulary';

/** A small vocabulary that shows each rule once. */
export function smallVocabulary(): Vocabulary {
  const lists = conceptLists.parse({
    topics: [
      { name: 'deep learning', top: true },
      { name: 'image classification', broader: ['deep learning'] },
      { name: 'machine translation', broader: ['deep learning'] },
      { name: 'large language models', aliases: ['LLM', 'LLMs'], broader: ['deep learning'] },
      { name: 'question answering', aliases: ['QA'], broader: ['deep learning'] },
    ],
    methods: [
      { name: 'Transformer', broader: ['deep learning'] },
      { name: 'LoRA', aliases: ['low-rank adaptation'], broader: ['deep learning'] },
      { name: 'layer normalization', aliases: ['LayerNorm'], broader: ['deep learning'] },
      { name: 'batch normalization', aliases: ['BatchNorm'], broader: ['deep learning'] },
      { name: 'DARTS', broader: ['deep learning'] },
      { name: 'contrastive loss', broader: ['deep learning'] },
      { name: 'non-maximum suppression', aliases: ['NMS'], broader: ['deep learning'] },
      { name: 'γ-MoD', broader: ['deep learning'] },
      { name: 'A* search', aliases: ['A*'], broader: ['deep learning'] },
      { name: 'Adam', nameRule: { caseSensitive: true }, broader: ['deep learning'] },
      {
        name: 'sharpness-aware minimization',
        aliases: [{ name: 'SAM', when: ['sharpness', 'minimum'] }],
        broader: ['deep learning'],
      },
      { name: 'reinforcement learning from human feedback', aliases: ['RLHF'], broader: ['deep learning'] },
    ],
    models: [
      {
        name: 'Segment Anything Model',
        aliases: [{ name: 'SAM', when: ['segment', 'mask'] }],
        broader: ['deep learning'],
      },
      { name: 'LLaMA', broader: ['large language models'] },
      { name: 'LLaMA 2', broader: ['LLaMA'] },
      { name: 'OPT', broader: ['large language models'] },
      { name: 'BERT', broader: ['large language models'] },
      { name: 'Faster R-CNN', broader: ['deep learning'] },
      { name: 'ResNet', broader: ['deep learning'] },
      { name: 'ResNet-50', broader: ['ResNet'] },
      { name: 'Shap-E', broader: ['deep learning'] },
      { name: 'GPT-3.5', broader: ['large language models'] },
    ],
    datasets: [
      { name: 'ImageNet', about: ['image classification'] },
      { name: 'GLUE', about: ['question answering'] },
      { name: 'CIFAR-10', about: ['image classification'] },
    ],
  });
  return buildVocabulary([{ file: 'test', lists }]);
}
