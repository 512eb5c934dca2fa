import { type CitedPaperFragment } from '../../generated/graphql';

/** What a citation says of a paper. */
export type Cited = CitedPaperFragment;

/** A paper's identifier elsewhere, where it has one. */
export function idIn(scheme: string, paper: Cited): string | undefined {
  return paper.externalIds.find((one) => one.scheme === scheme)?.value;
}

/** Where to read a paper. */
export function readAt(paper: Cited): string | undefined {
  const [arxiv, doi] = [idIn('arxiv', paper), idIn('doi', paper)];
  return (
    paper.url ?? (arxiv && `https://arxiv.org/abs/${arxiv}`) ?? (doi && `https://doi.org/${encodeURI(doi)}`)
  );
}
