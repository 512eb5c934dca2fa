import { plainText, READ_AT_MOST } from '../../src/knowledge/text/plain-text';
import { sentencesOf } from '../../src/knowledge/text/sentences';
import { Gap, wordsOf } from '../../src/knowledge/text/words';
import { acronymsIn, spelledOut } from '../../src/knowledge/acronyms';
import { passageOf, quoteOf, textOf } from '../../src/knowledge/text/passage';

/** Every character of the plain text leads back to the stored slice that it came from. */
function sliceOf(stored: string, wanted: string): string {
  const plain = plainText(stored);
  const start = plain.text.indexOf(wanted);
  expect(start).toBeGreaterThanOrEqual(0);
  const at = plain.original(start, start + wanted.length);
  return stored.slice(at.start, at.end);
}

describe('plain text', () => {
  it('is the stored text where nothing is marked up', () => {
    expect(plainText('We train a model.').text).toBe('We train a model.');
  });

  it('reads HTML entities and tags', () => {
    const stored = 'Q&amp;A with <i>BERT</i> &lt; 5 &#945; &#x3b2; &nosuch; <p>next';
    expect(plainText(stored).text).toBe('Q&A with BERT < 5 α β    next');
    expect(sliceOf(stored, 'BERT')).toBe('BERT');
    expect(sliceOf(stored, 'Q&A')).toBe('Q&amp;A');
  });

  it('keeps a less-than sign that opens no tag', () => {
    expect(plainText('p < 0.05 & q<0.1').text).toBe('p < 0.05 & q<0.1');
  });

  it('reads LaTeX: styles, Greek, mathematics, escapes', () => {
    const stored = String.raw`\textit{LoRA} and $\gamma$-MoD gain 5\% over {\em BERT}~base`;
    expect(plainText(stored).text).toBe('LoRA and γ-MoD gain 5% over BERT base');
    expect(sliceOf(stored, 'LoRA')).toBe('LoRA');
    expect(sliceOf(stored, 'γ-MoD')).toBe(String.raw`\gamma$-MoD`);
  });

  it('leaves a lone dollar sign alone', () => {
    expect(plainText('costs $5 a run').text).toBe('costs $5 a run');
  });

  it('gives typographic signs their plain twins without moving an offset', () => {
    expect(plainText('the model’s “best” score').text).toBe('the model\'s "best" score');
  });

  it('reads no further than a page', () => {
    expect(plainText('a'.repeat(1_000_000)).text).toHaveLength(READ_AT_MOST);
  });
});

describe('sentences', () => {
  const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it('end at a point before a capital', () => {
    expect(split('We win. You lose! Why? Because.')).toEqual(['We win.', 'You lose!', 'Why?', 'Because.']);
  });

  it('go on after abbreviations, initials and decimals', () => {
    expect(split('Models, e.g. BERT, gain 3.5 points. Smith et al. Agree with J. Doe.')).toEqual([
      'Models, e.g. BERT, gain 3.5 points.',
      'Smith et al. Agree with J. Doe.',
    ]);
  });

  it('end where a space was forgotten', () => {
    expect(split('It lowers latency.Codes are public.')).toEqual(['It lowers latency.', 'Codes are public.']);
  });

  it('are none in an empty text', () => {
    expect(split('  ')).toEqual([]);
  });
});

describe('words', () => {
  it('know what stands between them', () => {
    expect(wordsOf('GPT-3.5 and C++/A*, the model’s').map(({ folded, gap }) => [folded, gap])).toEqual([
      ['gpt', Gap.BREAK],
      ['35', Gap.HYPHEN],
      ['and', Gap.SPACE],
      ['c++', Gap.SPACE],
      ['a*', Gap.SLASH],
      ['the', Gap.BREAK],
      ['model', Gap.SPACE],
      ['s', Gap.BREAK],
    ]);
  });

  it('are the same in a text of English letters alone as in one with others', () => {
    const signs = "ab Z9 .,-/+*#'()1s2\n";
    let state = 7;
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 40 }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return signs[(state >>> 8) % signs.length]!;
      }).join('');
      expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
    }
  });

  it('leave a possessive s out', () => {
    const words = wordsOf("BERT's score");
    expect(words.map(({ text }) => text)).toEqual(['BERT', 'score']);
    expect(words[1]!.gap).toBe(Gap.POSSESSIVE);
  });

  it('fold diacritics and Greek', () => {
    expect(wordsOf('Poincaré γ').map(({ folded }) => folded)).toEqual(['poincare', 'gamma']);
  });
});

describe('acronyms', () => {
  const found = (text: string): [string, string][] =>
    acronymsIn(passageOf('abstract', text)).map(({ short, longSpan }) => [short, textOf(longSpan)]);

  it('are read before and in brackets', () => {
    expect(found('We use neural architecture search (NAS) and HMM (hidden Markov model) here.')).toEqual([
      ['NAS', 'neural architecture search'],
      ['HMM', 'hidden Markov model'],
    ]);
  });

  it('lose a plural s', () => {
    expect(found('Large Language Models (LLMs) are large.')).toEqual([['LLM', 'Large Language Models']]);
  });

  it('may be several in one bracket', () => {
    expect(found('Layer Normalization (LayerNorm, LN) is old.')).toEqual([
      ['LayerNorm', 'Layer Normalization'],
      ['LN', 'Layer Normalization'],
    ]);
  });

  it('are none where the letters do not fit', () => {
    expect(found('the best result so far (XYZ) and a figure (Fig. 2) and (see below).')).toEqual([]);
  });

  it('are spelled out by initials without brackets', () => {
    const title = passageOf('title', 'ZEBRA: Zero Effort Binary Retrieval Adapters for Search');
    expect(textOf(spelledOut('ZEBRA', title)!)).toBe('Zero Effort Binary Retrieval Adapters');
    expect(spelledOut('QQQQ', title)).toBeNull();
  });

  it('close the bracket that their slice opens', () => {
    const passage = passageOf('abstract', 'We use optimal transport (OT) here.');
    expect(quoteOf({ passage, from: 2, to: 5 }).text).toBe('optimal transport (OT)');
  });
});
