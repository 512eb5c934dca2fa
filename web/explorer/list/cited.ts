import { type CitedPaperFragment } from '../../generated/graphql';

/** What a page about a paper says of it. */
export type Cited = CitedPaperFragment;

/** Where to read a paper. */
export function readAt(paper: Cited): string | undefined {
  const [arxiv, doi] = ['arxiv', 'doi'].map(
    (scheme) => paper.externalIds.find((one) => one.scheme === scheme)?.value,
  );
  return (
    paper.url ?? (arxiv && `https://arxiv.org/abs/${arxiv}`) ?? (doi && `https://doi.org/${encodeURI(doi)}`)
  );
}
