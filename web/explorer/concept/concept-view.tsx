import {
  DatasetPageDocument,
  type MethodPageQuery,
  MethodPageDocument,
  ModelPageDocument,
  TopicPageDocument,
  type TypedDocumentString,
} from '../../generated/graphql';
import { connectAddress, graphAddress, nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { Failure, Loading } from '../asking/states';
import { useAnswer } from '../asking/use-answer';
import { NotesAndTags } from '../curation/notes-and-tags';
import { Jumps } from '../jumps';
import { ConceptChips } from '../kinds/concept-link';
import { NoSuchThing } from '../nothing';
import { Title } from '../title';
import { ConceptPapers } from './concept-papers';
import { Lineage } from './lineage';
import { OccursWith } from './occurs-with';
import { UsageChart } from './usage-chart';

/** The kinds of concept, as addresses begin. */
export type ConceptWord = 'method' | 'model' | 'topic' | 'dataset';

type MethodPage = NonNullable<MethodPageQuery['concept']>;
/** What every concept has, and what only some kinds do. */
type OfSomeKinds = 'introducedBy' | 'broader' | 'narrower' | 'lineage' | 'allByYear';
type Concept = Omit<MethodPage, OfSomeKinds> & Partial<Pick<MethodPage, OfSomeKinds>>;
type Page = TypedDocumentString<{ concept: Concept | null }, { id: string }>;

const PAGES: Record<ConceptWord, Page> = {
  method: MethodPageDocument as Page,
  model: ModelPageDocument as Page,
  topic: TopicPageDocument as Page,
  dataset: DatasetPageDocument as Page,
};

/** A concept: what it is, where it belongs, what it came from, and what papers do with it. */
export function ConceptView({ id, word }: { id: string; word: ConceptWord }) {
  const { data, error, again } = useAnswer(PAGES[word], { id });
  if (error) {
    return <Failure error={error} again={again} whole />;
  }
  if (!data) {
    return <Loading what="the concept" lines={8} />;
  }
  const { concept } = data;
  if (!concept) {
    return <NoSuchThing id={id} />;
  }
  const beside = [concept.broader, concept.narrower].some((one) => one && one.nodes.length > 0);
  return (
    <>
      <header className="page-head">
        <Title text={concept.name} kind={concept.kind} />
        {concept.description && <p className="description">{concept.description}</p>}
        <Origin concept={concept} />
        {concept.aliases.length > 0 && (
          <p className="byline quiet">Also called {concept.aliases.join(', ')}</p>
        )}
        <div className="actions">
          <Link className="button" to={connectAddress(concept.id)}>
            Connect it with …
          </Link>
          <Link className="button" to={graphAddress([concept.id])}>
            Graph around it
          </Link>
        </div>
        <Jumps parts={partsOf(concept, beside)} />
      </header>
      <div className="columns">
        <ConceptPapers id={concept.id} word={word} />
        <div className="beside">
          {beside && <Place concept={concept} />}
          {concept.lineage && <Lineage self={concept.id} lineage={concept.lineage} />}
          <UsageChart name={concept.name} own={concept.usageByYear} all={concept.allByYear} />
          <OccursWith self={concept.id} coOccurring={concept.coOccurring} />
          <NotesAndTags node={concept.id} notes={concept.notes.nodes} tags={concept.tags} />
        </div>
      </div>
    </>
  );
}

/** What stands beside the papers, of what there is. */
function partsOf({ lineage, usageByYear, coOccurring }: Concept, beside: boolean) {
  return [
    ...(beside ? [['place', 'Where it belongs'] as const] : []),
    ...(lineage && lineage.links.length > 0 ? [['lineage', 'Lineage'] as const] : []),
    ...(usageByYear.length > 0 ? [['usage', 'Papers by year'] as const] : []),
    ...(coOccurring.edges.length > 0 ? [['beside', 'What it occurs with'] as const] : []),
  ];
}

/** Since when it is there, and which papers brought it. */
function Origin({ concept: { introducedBy, year } }: { concept: Concept }) {
  const papers = introducedBy?.nodes ?? [];
  return (
    (papers.length > 0 || year) && (
      <p className="byline">
        {papers.length === 0 ? 'Since' : 'Introduced in '}
        {papers.map((paper, place) => (
          <span key={paper.id}>
            {place > 0 && '; '}
            <Link to={nodeAddress(paper.id)} className="paper-title">
              {paper.title}
            </Link>
          </span>
        ))}
        {year && ` ${year}`}
      </p>
    )
  );
}

/** What is directly above and below a concept. */
function Place({ concept: { broader, narrower } }: { concept: Concept }) {
  const rest = narrower ? narrower.totalCount - narrower.nodes.length : 0;
  return (
    <section aria-labelledby="place">
      <h2 id="place">Where it belongs</h2>
      {broader && broader.nodes.length > 0 && (
        <>
          <h3>Kind of</h3>
          <ConceptChips concepts={broader.nodes} />
        </>
      )}
      {narrower && narrower.nodes.length > 0 && (
        <>
          <h3>Kinds of it</h3>
          <ConceptChips concepts={narrower.nodes} />
          {rest > 0 && <p className="quiet small">And {rest} more.</p>}
        </>
      )}
    </section>
  );
}
