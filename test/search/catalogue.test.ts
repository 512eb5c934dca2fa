import { readCatalogue } from '../../src/catalogue/read';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { askingOver, type Asking } from './ask';
import { QUESTIONS } from './questions';

interface Range {
  readonly start: number;
  readonly end: number;
}

describe('searching the built-in catalogue', () => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askingOver((graph) => loadCatalogue(graph, readCatalogue()));
  }, 120_000);

  afterAll(() => asking?.close());

  describe('what people type', () => {
    const SEARCH = `query ($query: String!) { search(query: $query, first: 5) { edges {
      score highlights { field text start ranges { start end } }
      node { id ... on Concept { name aliases description } ... on Paper { title abstract summary } ... on Author { name } } } } }`;

    interface Texts {
      readonly [field: string]: string | readonly string[] | null;
    }
    interface Edge {
      readonly score: number;
      readonly highlights: readonly {
        field: string;
        text: string;
        start: number;
        ranges: readonly Range[];
      }[];
      readonly node: Texts;
    }
    const answers: { meant: readonly string[]; query: string; edges: readonly Edge[] }[] = [];

    beforeAll(async () => {
      for (const [query, ...meant] of QUESTIONS) {
        const { data, statements } = await asking.ask<{ search: { edges: Edge[] } }>(SEARCH, { query });
        expect(statements).toBe(1);
        answers.push({ query, meant, edges: data.search.edges });
      }
    }, 120_000);

    it('leads to what they mean within the first five, nearly always', () => {
      const missed = answers
        .filter(
          ({ meant, edges }) =>
            !edges.some(({ node }) => meant.includes(String(node['title'] ?? node['name']))),
        )
        .map(({ query }) => query);
      expect(missed.length).toBeLessThanOrEqual(QUESTIONS.length / 20);
    });

    it('scores from 0 to 1, best first', () => {
      for (const { edges } of answers) {
        const scores = edges.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.filter((score) => score <= 0 || score > 1)).toEqual([]);
      }
    });

    it('is highlighted where it stands: every text is a part of its field', () => {
      const all = answers.flatMap(({ edges }) =>
        edges.flatMap(({ node, highlights }) => highlights.map((highlight) => ({ node, ...highlight }))),
      );
      expect(all.length).toBeGreaterThan(answers.length);
      for (const { node, field, text, start, ranges } of all) {
        const stored = field === 'ALIAS' ? node['aliases'] : node[field.toLowerCase()];
        const texts = typeof stored === 'string' ? [stored] : (stored ?? []);
        expect(texts.map((one) => one.slice(start, start + text.length))).toContain(text);
        expect(ranges.length).toBeGreaterThan(0);
        ranges.forEach((range, i) => {
          expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
          expect(text.slice(range.start, range.end)).toMatch(/^[\p{L}\p{N}\p{M}]/u);
          expect(range.end).toBeLessThanOrEqual(text.length);
        });
      }
    });

    it('is highlighted in nearly everything that is shown first', () => {
      const bare = answers.filter(({ edges }) => edges[0]!.highlights.length === 0);
      expect(bare.map(({ query }) => query)).toEqual([]);
    });
  });

  describe('what somebody has typed so far', () => {
    const complete = async (
      prefix: string,
    ): Promise<readonly { text: string; score: number; ranges: readonly Range[] }[]> => {
      const { data, statements } = await asking.ask<{
        complete: { text: string; score: number; ranges: Range[] }[];
      }>('query ($prefix: String!) { complete(prefix: $prefix) { text score ranges { start end } } }', {
        prefix,
      });
      expect(statements).toBe(1);
      return data.complete;
    };

    test.each([
      ['lo', 'LoRA'],
      ['low-rank ada', 'low-rank adaptation'],
      ['image ne', 'ImageNet'],
      ['imagene', 'ImageNet'],
      ['convolutional neural networks', 'convolutional neural networks'],
      ['attention is', 'Attention Is All You Need'],
      ['hinton', 'Geoffrey Hinton'],
      ['llion jones', 'Llion Jones'],
      ['gamma m', 'γ-MoD'],
      ['gpt-3', 'GPT-3'],
      ['darts', 'DARTS'],
      ['RLHF', 'RLHF'],
    ])('%s goes on to %s', async (prefix, text) => {
      const completions = await complete(prefix);
      expect(completions.map((one) => one.text)).toContain(text);
    });

    test('names that begin so come first, the more used before the others', async () => {
      const completions = await complete('quantiz');
      expect(completions.slice(0, 3).map(({ text }) => text)).toContain('quantization');
      expect(completions).toHaveLength(8);
    });

    test('what was typed is marked', async () => {
      const [first] = await complete('attention is');
      expect(first!.ranges.map(({ start, end }) => first!.text.slice(start, end))).toEqual(['Attention Is']);
    });

    test.each(['', '  ', '(', '"', '**', '🦊'])('of %j, nothing', async (prefix) => {
      expect(await complete(prefix)).toEqual([]);
    });

    test.each(['C++ (foo', 'AND /x', 'a OR', 'x" OR tier:5', '\\', 'a*b?', 'kind:METHOD', 'w '.repeat(400)])(
      '%j is text',
      async (prefix) => {
        expect(Array.isArray(await complete(prefix))).toBe(true);
      },
    );

    test('only of the kinds that are asked for', async () => {
      const query = 'query ($k: [NodeKind!]) { complete(prefix: "att", kinds: $k) { node { __typename } } }';
      for (const [kind, type] of [
        ['METHOD', 'Method'],
        ['PAPER', 'Paper'],
      ]) {
        const { data } = await asking.ask<{ complete: { node: { __typename: string } }[] }>(query, {
          k: [kind],
        });
        expect([...new Set(data.complete.map(({ node }) => node.__typename))]).toEqual([type]);
      }
    });
  });

  describe('what a text may be a name of', () => {
    interface Resolved {
      readonly score: number;
      readonly name: string;
      readonly match: string;
      readonly concept: { readonly id: string };
    }
    const resolve = async (text: string, kinds?: readonly string[]): Promise<readonly Resolved[]> => {
      const { data, statements } = await asking.ask<{ resolve: Resolved[] }>(
        'query ($text: String!, $kinds: [ConceptKind!]) { resolve(text: $text, kinds: $kinds) { score name match concept { id } } }',
        { text, kinds },
      );
      expect(statements).toBe(1);
      return data.resolve;
    };

    test.each([
      ['LoRA', 'method:lora', 'EXACT', 'LoRA'],
      ['low rank adaptation', 'method:lora', 'FOLDED', 'low-rank adaptation'],
      ['Low-Rank Adaptations', 'method:lora', 'FOLDED', 'low-rank adaptation'],
      ['MoE', 'method:mixture-of-experts', 'ACRONYM', 'MoE'],
      ['VIT', 'model:vit', 'FOLDED', 'ViT'],
      ['resnet50', 'model:resnet-50', 'FOLDED', 'ResNet50'],
      ['image net', 'dataset:imagenet', 'FOLDED', 'ImageNet'],
      ['quantisation', 'method:quantization', 'FOLDED', 'quantization'],
      ['DARTS', 'method:darts', 'EXACT', 'DARTS'],
      ['darts', 'method:darts', 'FOLDED', 'DARTS'],
      ['transfomer', 'method:transformer', 'FUZZY', 'Transformer'],
      ['GPT-3.5', 'model:gpt-3-5', 'EXACT', 'GPT-3.5'],
    ])('%s means %s: %s of %s', async (text, id, match, name) => {
      const found = await resolve(text);
      expect(found[0]).toMatchObject({ concept: { id }, match });
      expect(found[0]!.name.toLowerCase().replaceAll('-', '')).toBe(name.toLowerCase().replaceAll('-', ''));
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    });

    test('a sure name is surer than a misspelt one', async () => {
      const exact = (await resolve('LoRA'))[0]!.score;
      const folded = (await resolve('lora'))[0]!.score;
      const misspelt = (await resolve('lorra'))[0]!.score;
      expect(exact).toBeGreaterThan(folded);
      expect(folded).toBeGreaterThan(misspelt);
    });

    test('only of the kinds that are asked for', async () => {
      expect((await resolve('darts', ['DATASET'])).map(({ concept }) => concept.id)).toContain(
        'dataset:dart',
      );
      expect((await resolve('darts', ['METHOD'])).map(({ concept }) => concept.id)).not.toContain(
        'dataset:dart',
      );
    });

    test.each(['', '((', 'zqxjk', 'C++ (foo', 'AND /x', 'kind:METHOD'])('%j: no error', async (text) => {
      expect(Array.isArray(await resolve(text))).toBe(true);
    });
  });

  test('a name in lower case whose last "s" is no plural leads to its concept', async () => {
    const { data, errors } = await asking.ask<{ [name: string]: { id: string } }>(
      '{ lower: method(id: "name:darts") { id } upper: method(id: "name:DARTS") { id } plural: method(id: "name:transformers") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      lower: { id: 'method:darts' },
      upper: { id: 'method:darts' },
      plural: { id: 'method:transformer' },
    });
  });
});
