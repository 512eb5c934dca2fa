import { PaperPageDocument, type PaperPageQuery } from '../../generated/graphql';
import { connectAddress, graphAddress, nodeAddress } from '../address/address';
import { Link, OutsideLink } from '../address/link';
import { Failure, Loading } from '../asking/states';
import { useAnswer } from '../asking/use-answer';
import { NotesAndTags } from '../curation/notes-and-tags';
import { Jumps } from '../jumps';
import { HowToQuote } from '../kinds/how-to-quote';
import { NoSuchThing } from '../nothing';
import { RelatedToPaper } from '../related/related-to-paper';
import { Title } from '../title';
import { KeepButton } from '../list/keep-button';
import { CiteButtons } from '../list/cite-buttons';
import { Citations } from './citations';
import { MarkedText } from './marked-text';
import { mentionsIn } from './mentions';
import { StatementList } from './statements';

/** A paper: who, when, what it says, what it states, and what is near it. */
export function PaperView({ id }: { id: string }) {
  const { data, error, again } = useAnswer(PaperPageDocument, { id });
  if (error) {
    return <Failure error={error} again={again} whole />;
  }
  if (!data) {
    return <Loading what="the paper" lines={8} />;
  }
  const { paper } = data;
  if (!paper) {
    return <NoSuchThing id={id} />;
  }
  const hidden = paper.authors.totalCount - paper.authors.nodes.length;
  return (
    <>
      <header className="page-head">
        <Title text={paper.title} kind="PAPER" />
        <p className="byline">
          {paper.authors.nodes.map((author, place) => (
            <span key={author.id}>
              {place > 0 && ', '}
              <Link to={nodeAddress(author.id)}>{author.name}</Link>
            </span>
          ))}
          {hidden > 0 && ` and ${hidden} more`}
        </p>
        <p className="byline">
          {paper.venue && <Link to={nodeAddress(paper.venue.id)}>{paper.venue.name}</Link>}
          {paper.venue && paper.year && ' · '}
          {paper.year}
        </p>
        <div className="actions">
          <KeepButton id={paper.id} title={paper.title} />
          <Link className="button" to={connectAddress(paper.id)}>
            Connect it with …
          </Link>
          <Link className="button" to={graphAddress([paper.id])}>
            Graph around it
          </Link>
          <CiteButtons ids={[paper.id]} />
        </div>
        <Links paper={paper} />
        <Jumps
          parts={[
            ['statements', 'What it states'],
            ['citations', 'Citations'],
            ['related', 'Related papers'],
          ]}
        />
      </header>
      <div className="columns">
        <div>
          <Text paper={paper} />
          <StatementList paper={paper} />
          <Citations paper={paper.id} />
          <NotesAndTags node={paper.id} notes={paper.notes.nodes} tags={paper.tags} />
        </div>
        <RelatedToPaper paper={paper} />
      </div>
    </>
  );
}

type Paper = NonNullable<PaperPageQuery['paper']>;

function Links({ paper }: { paper: Paper }) {
  const links = [
    ...(paper.url ? [{ name: `Read it at ${hostOf(paper.url)}`, to: paper.url }] : []),
    ...paper.externalIds.flatMap(({ scheme, value }) => {
      const to = elsewhere(scheme, value);
      return to === undefined || to === paper.url ? [] : [{ name: `${scheme}:${value}`, to }];
    }),
    ...paper.codeUrls.map((to) => ({ name: `Code: ${to.replace(/^https?:\/\//, '')}`, to })),
  ];
  return (
    links.length > 0 && (
      <ul className="links" aria-label="Elsewhere">
        {links.map(({ name, to }) => (
          <li key={name}>
            <OutsideLink to={to}>{name}</OutsideLink>
          </li>
        ))}
      </ul>
    )
  );
}

/** Where an address leads, in a word. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)?.[1] ?? url;
}

const PLACES: Record<string, string> = {
  arxiv: 'https://arxiv.org/abs/',
  doi: 'https://doi.org/',
  acl: 'https://aclanthology.org/',
  openalex: 'https://openalex.org/',
  s2: 'https://www.semanticscholar.org/paper/',
};

function elsewhere(scheme: string, value: string): string | undefined {
  return PLACES[scheme] && PLACES[scheme] + value.split('/').map(encodeURIComponent).join('/');
}

function Text({ paper }: { paper: Paper }) {
  const { abstract, summary, statements } = paper;
  return (
    <section aria-labelledby="text">
      <h2 id="text">{abstract === null ? 'In short' : 'Abstract'}</h2>
      {abstract !== null && (
        <MarkedText text={abstract} mentions={mentionsIn(abstract, 'abstract', statements.edges)} />
      )}
      {summary && (
        <figure className="evidence paraphrase">
          <MarkedText text={summary} mentions={mentionsIn(summary, 'summary', statements.edges)} />
          <figcaption>Paraphrase, in the catalogue’s words</figcaption>
        </figure>
      )}
      {abstract === null && (
        <>
          <p className="quiet small">Its abstract was never read here, so nothing of it is quoted.</p>
          <HowToQuote />
        </>
      )}
    </section>
  );
}
