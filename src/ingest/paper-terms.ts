import { areasOf } from '../knowledge/text/areas';
import { tellingTerms } from '../knowledge/text/telling-terms';
import { type Claim } from './record';

/** What a paper says in words. */
export interface PaperText {
  readonly title: string;
  readonly summary?: unknown;
  readonly abstract?: unknown;
}

/**
 * The properties by which a paper is found by its words. Where there is no abstract, the reasons that the catalogue gives for its
 * statements tell of the paper too.
 */
export function termsOf(
  { title, summary, abstract }: PaperText,
  claims: readonly Claim[],
): { terms: readonly string[]; termWeights: readonly number[] } {
  const reasons = abstract
    ? []
    : claims.map(({ evidence }) => (evidence?.kind === 'PARAPHRASE' ? evidence.text : ''));
  return termsOfText(title, [summary, abstract, ...reasons].filter(Boolean).join('\n'));
}

/** The telling terms of a text, and after them the areas that these speak of. */
export function termsOfText(
  title: string,
  body: string,
): { terms: readonly string[]; termWeights: readonly number[] } {
  const telling = tellingTerms(title, body);
  const areas = areasOf(telling);
  return {
    terms: [...telling.terms, ...areas.terms],
    termWeights: [...telling.weights, ...areas.weights],
  };
}
