import { isCapitalised } from './further-introductions';
import { endsName, FUNCTION_WORDS } from './text/english';
import { GENERIC_HEADS, isTaskHead, isTechniqueHead } from './text/field-words';
import { type Passage, type Span } from './text/passage';
import { isAllGeneric, phraseBefore } from './text/phrases';
import { Gap } from './text/words';

/** A phrase that is a technique by its last word, which no vocabulary has: "bisection search", "Cauchy losses". */
export interface TechniquePhrase {
  readonly span: Span;
  readonly certainty: number;
  readonly cue: string;
}

/** Heads that are techniques in their own right; others name one only after a proper noun or a word of use. */
const FIRM =
  /^(?:loss|search|regularization|regularizer|regularisation|normalization|attention|convolution|kernel|prior|optimizer|sampling|sampler|encoder|decoder|pooling|embedding|programming|descent|factorization|decomposition|relaxation|clustering|hashing|approximation|estimator|scheduler|gating|routing|augmentation|distillation|pruning|quantization|smoothing|activation|discriminator|penalty|divergence|tokenizer|autoencoder|adapter|retriever|curriculum|ensemble|projection|initialization|filtering|bootstrapping|self-training|propagation|matching|inference|masking|warping|rendering|coupling)$/;

/** Heads of things that a technique works on or yields as often as of a technique. */
const LOOSE =
  /^(?:representation|prompt|supervision|score|token|layer|field|memory|head|branch|policy|reward|agent|constraint|distance|measure|function|feature|inference|term|feedback|graph|tree|grammar|dictionary|mapping|process|chain|flow|transfer|correction|classifier|detector|generator|bound|system|controller)$/;

const LOST =
  /^(?:information|accuracy|performance|precision|quality|memory|data|energy|packet|hearing|detail|generality|utility|capacity)$/;

const USING = new Set(
  'using use uses used via employ employs employing leverage leverages leveraging adopt adopts adopting apply applies applying utilize utilizes utilizing combine combines combining incorporate incorporates incorporating integrate integrates integrating exploit exploits exploiting'.split(
    ' ',
  ),
);

/** Technique phrases of a passage outside words that are taken. */
export function techniquePhrasesIn(passage: Passage, taken: (at: number) => boolean): TechniquePhrase[] {
  const found: TechniquePhrase[] = [];
  const { words, sentenceOf } = passage;
  if (passage.field === 'title') {
    return found;
  }
  for (let at = 1; at < words.length; at++) {
    const head = words[at]!.known.singular;
    if (!isTechniqueHead(head) || words[at]!.gap === Gap.BREAK || taken(at)) {
      continue;
    }
    const next = words[at + 1];
    if (
      next &&
      next.gap !== Gap.BREAK &&
      next.gap !== Gap.POSSESSIVE &&
      !endsName(next.folded) &&
      !/^(?:method|methods|module|modules|scheme|mechanism|strategy|algorithm|technique|techniques|approach)$/.test(
        next.folded,
      )
    ) {
      continue;
    }
    const span = phraseBefore(passage, at + 1);
    if (
      !span ||
      span.to - span.from < 2 ||
      span.to - span.from > 5 ||
      isAllGeneric(span) ||
      (isAllGeneric({ ...span, to: at }) && !isCapitalised(span))
    ) {
      continue;
    }
    if (head === 'loss' && LOST.test(words[at - 1]!.folded)) {
      continue; // "little accuracy loss" is a cost
    }
    if (words.slice(span.from, span.to).some((_, i) => taken(span.from + i))) {
      continue;
    }
    const proper =
      span.from > 0 &&
      sentenceOf[span.from - 1] === sentenceOf[span.from] &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(words[span.from]!.text);
    let cue = span.from - 1;
    while (
      cue > 0 &&
      span.from - cue < 4 &&
      FUNCTION_WORDS.has(words[cue]!.folded) &&
      !USING.has(words[cue]!.folded)
    ) {
      cue -= 1;
    }
    const used =
      cue >= 0 &&
      sentenceOf[cue] === sentenceOf[span.from] &&
      (USING.has(words[cue]!.folded) || leadsTo(passage, span.from));
    if (proper) {
      found.push({ span, certainty: 0.6, cue: 'proper noun with technique' });
    } else if (FIRM.test(head) && used) {
      found.push({ span, certainty: 0.5, cue: 'used technique' });
    } else if (FIRM.test(head) && !isTaskHead(head)) {
      found.push({ span, certainty: 0.35, cue: 'technique' });
    } else if (used && !GENERIC_HEADS.has(head) && !LOOSE.test(head)) {
      found.push({ span, certainty: 0.4, cue: 'used phrase' });
    }
  }
  return found;
}

/** "rely on X", "such as X", "through X": small words that lead from an approach to the technique in it. */
function leadsTo({ words, plain }: Passage, at: number): boolean {
  const before = plain.text.slice(Math.max(0, words[at]!.start - 30), words[at]!.start);
  return /\b(?:rel(?:y|ies|ying) on|based (?:up)?on|such as|like|including|through|via|by|with|by means of)(?: an?| the)? $/i.test(
    before,
  );
}
