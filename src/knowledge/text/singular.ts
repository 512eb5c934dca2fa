/** A plural noun's singular, as far as endings tell. */
export function singular(folded: string): string {
  if (folded.length < 4 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) {
    return folded;
  }
  if (folded.endsWith('ies')) {
    return `${folded.slice(0, -3)}y`;
  }
  return /(?:sses|xes|ches|shes)$/.test(folded) ? folded.slice(0, -2) : folded.slice(0, -1);
}
