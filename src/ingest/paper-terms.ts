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
  const { terms, weights } = tellingTerms(title, [summary, abstract, ...reasons].filter(Boolean).join('\n'));
  return { terms, termWeights: weights };
}
