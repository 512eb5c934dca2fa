import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/catalogue/read';
import { annotated, type AnnotatedPaper } from '../../src/knowledge/annotated-form';
import { createExtractor, type Extraction } from '../../src/knowledge/extract';
import { score } from '../../src/knowledge/score';
import { PACKAGE_ROOT } from '../../src/package-root';
import { smallVocabulary } from './vocabulary-for-tests';

const extractor = createExtractor(smallVocabulary());
const read = (title: string, abstract: string): Extraction => extractor.extract({ title, abstract });

/** What a paper states, as "RELATION kind:name". */
function stated({ concepts, statements }: Extraction): string[] {
  return statements.map(({ concept, relation }) => {
    const { kind, name } = concepts.find(({ id }) => id === concept)!;
    return `${relation} ${kind} ${name}`;
  });
}

function checkOffsets(paper: { title: string; abstract: string }, extraction: Extraction): void {
  const quotes = [
    ...extraction.concepts.flatMap(({ mentions }) => mentions),
    ...extraction.statements.map(({ evidence }) => evidence),
    ...extraction.lineage.map(({ evidence }) => evidence),
  ];
  for (const { field, start, end, text } of quotes) {
    expect(paper[field].slice(start, end)).toBe(text);
    expect(text).not.toBe('');
  }
}

describe('what a paper introduces', () => {
  it('stands before a title’s colon', () => {
    expect(stated(read('FooNet: A Network for Image Classification', 'FooNet is small.'))).toContain(
      'INTRODUCES MODEL FooNet',
    );
  });

  it.each([
    ['We propose FooBar, a method for parsing.', 'INTRODUCES METHOD FooBar'],
    ['We introduce a novel framework called FooBar.', 'INTRODUCES METHOD FooBar'],
    ['In this paper, we present the FooBar dataset.', 'INTRODUCES DATASET FooBar'],
    ['We release FooBar: a benchmark of 20 tasks.', 'INTRODUCES DATASET FooBar'],
    ['We train a new model, dubbed FooBar, for parsing.', 'INTRODUCES MODEL FooBar'],
    ['We propose a sparse triplet loss for ranking.', 'INTRODUCES METHOD sparse triplet loss'],
    ['In this paper, a graded margin loss is proposed.', 'INTRODUCES METHOD graded margin loss'],
    ['We propose Fuzzy Object Ordering (FOO) for parsing.', 'INTRODUCES METHOD FOO'],
    ['This paper presents a distillation method, FooBar, that is fast.', 'INTRODUCES METHOD FooBar'],
    ['We study caches. Our FooBar saves memory.', 'INTRODUCES METHOD FooBar'],
    ['This leads us to propose a lazy update rule kernel.', 'INTRODUCES METHOD lazy update rule kernel'],
  ])('%s', (abstract, statement) => {
    expect(stated(read('On caches', abstract))).toContain(statement);
  });

  it.each([
    'We propose a novel and efficient framework.',
    'We present extensive experiments.',
    'We propose to reduce memory.',
    'Recent work proposed FooBar.',
    'We provide insights into memory.',
  ])('is nothing in: %s', (abstract) => {
    expect(
      stated(read('On caches', abstract)).filter((statement) => statement.startsWith('INTRODUCES')),
    ).toEqual([]);
  });

  it('is one thing under its acronym and its spelled-out name', () => {
    const { concepts } = read(
      'Fuzzy Object Ordering for Parsing',
      'We propose Fuzzy Object Ordering (FOO), a method for parsing. FOO is fast.',
    );
    const own = concepts.filter(({ isNew, kind }) => isNew && kind !== 'TOPIC');
    expect(own.map(({ name }) => name)).toEqual(['FOO']);
    expect(own[0]!.mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Fuzzy Object Ordering', 'Fuzzy Object Ordering (FOO)', 'FOO']),
    );
  });

  it('may be known already', () => {
    expect(stated(read('LoRA: Low-Rank Adaptation', 'We propose LoRA.'))).toContain('INTRODUCES METHOD LoRA');
  });
});

describe('relations', () => {
  it.each([
    ['We use a Transformer to rank.', 'USES METHOD Transformer'],
    ['We propose FooBar. It outperforms LoRA by far.', 'COMPARES METHOD LoRA'],
    ['We train without layer normalization, unlike BERT.', 'COMPARES METHOD layer normalization'],
    ['We use RLHF instead of LoRA.', 'COMPARES METHOD LoRA'],
    ['We propose FooBar. Experiments on ImageNet show gains.', 'EVALUATES_ON DATASET ImageNet'],
    ['We propose FooBar. It improves accuracy on CIFAR-10 for ResNet-50.', 'EVALUATES_ON MODEL ResNet-50'],
    ['We analyze layer normalization in theory.', 'STUDIES METHOD layer normalization'],
    ['Machine translation is hard. We work on machine translation.', 'ABOUT TOPIC machine translation'],
  ])('%s', (abstract, statement) => {
    expect(stated(read('On caches', abstract))).toContain(statement);
  });

  it('are read from the title and the abstract together', () => {
    expect(
      stated(read('FooBar: Improving LoRA', 'We propose FooBar. We improve LoRA by a better rank.')),
    ).toContain('EXTENDS METHOD LoRA');
  });

  it('are one for each concept', () => {
    const { statements } = read(
      'On LoRA',
      'We use LoRA. We extend LoRA. LoRA is good. FooBar outperforms LoRA.',
    );
    expect(statements.filter(({ concept }) => concept === 'method:lora')).toHaveLength(1);
  });

  it('carry a confidence and the sentence that shows them', () => {
    const { statements } = read('On caches', 'Caches are old. We use a Transformer to rank.');
    const statement = statements.find(({ concept }) => concept === 'method:transformer')!;
    expect(statement.evidence.text).toBe('We use a Transformer to rank.');
    expect(statement.confidence).toBeGreaterThan(0.5);
    expect(statement.confidence).toBeLessThanOrEqual(1);
  });
});

describe('lineage', () => {
  const pairs = ({ concepts, lineage }: Extraction): string[] => {
    const names = new Map(concepts.map(({ id, name }) => [id, name]));
    return lineage.map(({ from, relation, to }) => `${names.get(from)} ${relation} ${names.get(to)}`);
  };

  it('is read from what is extended', () => {
    expect(
      pairs(read('FooBar: Improving LoRA', 'We propose FooBar. We improve LoRA by a better rank.')),
    ).toContain('FooBar VARIANT_OF LoRA');
  });

  it('is read from what is replaced', () => {
    expect(pairs(read('On norms', 'We replace layer normalization with batch normalization.'))).toContain(
      'batch normalization REPLACES layer normalization',
    );
  });

  it('is none from what is only compared', () => {
    expect(pairs(read('FooBar: a better adapter', 'We propose FooBar. FooBar outperforms LoRA.'))).toEqual(
      [],
    );
  });
});

describe('acronyms with another meaning', () => {
  it('are the text’s own', () => {
    const { concepts } = read('Adapters', 'We propose Long Online Range Adapters (LoRA) for robots.');
    expect(concepts.map(({ id }) => id)).not.toContain('method:lora');
  });
});

it('finds where the code is', () => {
  expect(
    read('On caches', 'Code is at https://github.com/foo/bar. Project page: https://foo.github.io/.')
      .codeUrls,
  ).toEqual(['https://github.com/foo/bar']);
});

const PAPERS = [
  {
    title: 'FooNet: $\\alpha$-Weighted \\textit{Transformers} for &quot;Open&quot; Images',
    abstract:
      'Transformers&nbsp;are <b>large</b>. We propose \\textbf{FooNet}, a $\\gamma$-MoD variant that extends LoRA \\cite{hu} without RLHF; it beats OPT-6.7B by 5\\% on ImageNet &amp; CIFAR-10 (GLUE too).',
  },
  {
    title: 'Étude sur l’apprentissage 🦙 – méthode Poincaré–LoRA',
    abstract:
      'Nous proposons « PoincaréNet » 🚀🚀 basé sur BERT. 我们提出了一种新的方法 FooBar。 Wir verwenden ResNet-50.',
  },
  {
    title: 'Soft-NMS -- A Study',
    abstract:
      'non-maximum suppression (NMS) is greedy. We call it Soft-NMS (sNMS). Unlike NMS/Faster-RCNN, "Soft-NMS" decays scores… See https://github.com/a/b(c).',
  },
  {
    title: 'ﬁne–tuning Ａ Ｍodel',
    abstract: 'e\u0301tude of LoRA\u200B-based ﬁne-tuning\u00AD; the ½-life of BERT’s “attention”.',
  },
];

describe('offsets', () => {
  it.each(PAPERS)('are exact slices in: $title', (paper) => {
    checkOffsets(paper, extractor.extract(paper));
  });
});

describe('odd input', () => {
  it.each([
    [{ title: '', abstract: '' }],
    [{ title: 'A title alone' }],
    [{ title: '', abstract: 'We use BERT.' }],
    [{ title: 'Null', abstract: null }],
    [{ title: null, abstract: undefined }],
    [{ title: '((((', abstract: '::::' }],
    [{ title: '\\', abstract: '\\textit{' }],
    [{ title: '&', abstract: '&#xFFFFFFFF; &#55296; <' }],
    [{ title: '\uD800', abstract: '\uDC00 lone surrogates' }],
  ])('is read as far as it makes sense: %j', (paper) => {
    const extraction = extractor.extract(paper);
    expect(extraction.statements).toHaveLength(extraction.concepts.length);
  });

  it.each([
    '(',
    'a ',
    '-',
    'A-',
    'we propose ',
    '. A',
    '\\',
    '&',
    '<',
    '{',
    '$',
    'a.b/',
    'LoRA ',
    'A (A ',
    "'",
    'via X ',
    'é',
    '1.',
    'xX',
    'such as LoRA, ',
  ])(
    'takes no longer for a megabyte of %j',
    (part) => {
      const abstract = part.repeat(Math.ceil(1_000_000 / part.length));
      const started = process.cpuUsage();
      const extraction = extractor.extract({ title: abstract, abstract });
      checkOffsets({ title: abstract, abstract }, extraction);
      expect(process.cpuUsage(started).user / 1e3).toBeLessThan(2_000); // of this process alone, whatever else runs
    },
    20_000,
  );
});

it('says in its version what it knows', () => {
  expect(extractor.version).toBe(createExtractor(smallVocabulary()).version);
  expect(extractor.version).toMatch(/^\d+\.[0-9a-z]+$/);
});

const GOLD = join(PACKAGE_ROOT, '..', 'shared', 'gold', 'extraction-dev.jsonl');

describe('annotated papers', () => {
  const name = 'are read as annotators read them (the half that the rules were written with)';
  if (!existsSync(GOLD)) {
    it.skip(`${name}: skipped, ../shared is not here`, () => undefined);
    return;
  }
  it(name, () => {
    const gold = readFileSync(GOLD, 'utf8')
      .trim()
      .split('\n')
      .filter((_, line) => line % 2 === 0)
      .map((line) => JSON.parse(line) as AnnotatedPaper);
    const { extract } = createExtractor(readCatalogue().vocabulary) as {
      extract: (paper: AnnotatedPaper) => Extraction;
    };
    const predicted = gold.map((paper) => {
      const extraction = extract(paper);
      checkOffsets(paper, extraction);
      return annotated(paper.title, paper.abstract, extraction);
    });
    const figures = score(gold, predicted);
    expect(figures.entities.f1).toBeGreaterThan(0.78);
    expect(figures.introduces.f1).toBeGreaterThan(0.72);
    expect(figures.topics.f1).toBeGreaterThan(0.48);
    expect(figures.lineage.f1).toBeGreaterThan(0.36);
    expect(figures.typeAgreement).toBeGreaterThan(0.93);
    expect(figures.relationAgreement).toBeGreaterThan(0.8);
  });
});
