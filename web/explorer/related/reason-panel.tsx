import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { ConceptLink } from '../kinds/concept-link';
import { EvidenceList } from '../kinds/evidence';
import { HowToQuote } from '../kinds/how-to-quote';
import { wordsFor } from '../kinds/kinds';
import { holdersOf } from './holders';
import { type Reason } from './reason-words';
import { type About } from './related-papers';

type Use = NonNullable<Reason['mine']>;

/** One reason whole: what it rests on on either side, each in the words it is believed for. */
export function ReasonPanel({
  reason,
  words,
  title,
  about,
  share,
}: {
  reason: Reason;
  words: readonly string[];
  /** Of the paper found. */
  title: string;
  about: About;
  /** Its part of the score, from 0 to 1. */
  share: number;
}) {
  const { mine, theirs, evidence } = reason;
  const sides = [...(mine?.evidence ?? []), ...(theirs?.evidence ?? []), ...evidence];
  return (
    <div className="reason">
      <p className="reason-lead">
        <Lead reason={reason} words={words} papers={about.papers} />{' '}
        <span className="quiet small">{Math.max(1, Math.round(100 * share))} % of the score.</span>
      </p>
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {mine && theirs && (
        <div className="sides">
          <Side use={mine} of={titleOf(reason, about)} />
          <Side use={theirs} of={title} />
        </div>
      )}
      {sides.some(({ kind }) => kind === 'PARAPHRASE') && <HowToQuote />}
    </div>
  );
}

function Side({ use, of }: { use: Use; of: string }) {
  return (
    <section aria-label={of}>
      <p className="quiet small">{of}</p>
      <p>
        {wordsFor(use.relation).does} <ConceptLink concept={use.concept} />
      </p>
      <EvidenceList evidence={use.evidence} />
    </section>
  );
}

/** Which of the papers asked about has its side of a reason. */
function titleOf({ links }: Reason, { asked, titles }: About): string {
  const paper = links.flatMap(({ from, to }) => [from.id, to.id]).find((id) => asked.includes(id));
  return (paper && titles?.get(paper)) ?? 'This paper';
}

function Lead({ reason, words, papers }: { reason: Reason; words: readonly string[]; papers: number }) {
  const { signal, concept, author, paper, mine, theirs, weight } = reason;
  const holders = holdersOf(weight, papers);
  if (signal === 'TEXT') {
    return <>The most telling words of both: {words.join(', ')}.</>;
  }
  if (signal === 'AREAS') {
    return <>Areas that the words of both speak of, each by three of its words: {reason.terms.join('; ')}.</>;
  }
  if (signal === 'EMBEDDING') {
    return <>Their embeddings are near each other.</>;
  }
  if (signal === 'AUTHORS' && author) {
    return (
      <>
        Both are by <Link to={nodeAddress(author.id)}>{author.name}</Link>, of whom {holders} papers are here.
      </>
    );
  }
  if (signal === 'CITATIONS') {
    return paper ? (
      <>
        Through <Link to={nodeAddress(paper.id)}>{paper.title}</Link>, as the citations say.
      </>
    ) : (
      <>The one cites the other.</>
    );
  }
  if (concept && mine && theirs && signal !== 'LINEAGE') {
    const same = mine.concept.id === theirs.concept.id;
    return (
      <>
        {same ? 'Both have to do with' : 'Both have something of'} <ConceptLink concept={concept} />, which{' '}
        {holders === 1 ? '1 paper of' : `${holders} papers of`} {papers} have to do with.
      </>
    );
  }
  return <>One comes from the other:</>;
}
