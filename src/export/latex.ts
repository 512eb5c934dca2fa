import { Transform } from 'unicode2latex';

const TO_LATEX = new Transform('bibtex');

/** Plain text as LaTeX that BibTeX of any age reads; signs that LaTeX has no name for stay as they are. */
export function latex(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .trim()
      // Signs that LaTeX would draw together into one: dashes and quotation marks.
      .split(/(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')/u)
      .map((part) => TO_LATEX.tolatex(part))
      .join('{}')
  );
}

/** A word with a capital inside: BERT, ImageNet, GPT-3; but not Low-Rank. */
const CAPITALS = /[\p{L}\p{N}]\p{Lu}/u;

/** A title as LaTeX, in which the capitals that belong to names are kept by styles that write titles small. */
export function latexTitle(title: string): string {
  return title
    .split(/(\s+)/u)
    .map((word) => (CAPITALS.test(word) ? `{${latex(word)}}` : /^\s/u.test(word) ? ' ' : latex(word)))
    .join('')
    .trim();
}

/** An address or identifier, which BibTeX takes as it stands but for braces, backslashes and spaces. */
export function verbatim(text: string): string {
  return text.replace(/[\s{}\\]/gu, (sign) => encodeURIComponent(sign));
}
