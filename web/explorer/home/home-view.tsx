import { type ConceptNameFragment, HomeDocument } from '../../generated/graphql';
import { Failure, Loading, Nothing } from '../asking/states';
import { useAnswer } from '../asking/use-answer';
import { ConceptChips } from '../kinds/concept-link';
import { PaperLine } from '../paper/paper-line';
import { SearchBox } from '../search/search-box';
import { Title } from '../title';

const NUMBER = new Intl.NumberFormat('en');

/** Where one begins: a search, and something to begin with. */
export function HomeView() {
  const { data, error, again } = useAnswer(HomeDocument, {});
  return (
    <>
      <header className="home-head">
        <Title text="Find what to read next" />
        <p>
          Papers of machine learning, what they share, where a technique came from, and why: every link here
          shows the words it rests on.
        </p>
        <SearchBox />
        {data && (
          <p className="quiet small">
            {NUMBER.format(data.statistics.papers)} papers, {NUMBER.format(data.statistics.methods)} methods,{' '}
            {NUMBER.format(data.statistics.models)} models, {NUMBER.format(data.statistics.topics)} topics,{' '}
            {NUMBER.format(data.statistics.datasets)} data sets, {NUMBER.format(data.statistics.statements)}{' '}
            statements
          </p>
        )}
      </header>
      {error && <Failure error={error} again={again} />}
      {!data && !error && <Loading what="the newest papers" lines={8} />}
      {data && data.statistics.papers === 0 && (
        <Nothing>
          The graph is empty. <code>npx paperweave import FILE</code> brings papers in.
        </Nothing>
      )}
      {data && data.papers.nodes.length > 0 && (
        <div className="columns">
          <section aria-labelledby="newest">
            <h2 id="newest">Newest papers</h2>
            <ol className="paper-lines">
              {data.papers.nodes.map((paper) => (
                <PaperLine key={paper.id} paper={paper} />
              ))}
            </ol>
          </section>
          <div className="beside">
            <Most heading="Most written about" concepts={data.topics.nodes} />
            <Most heading="Most used techniques" concepts={data.methods.nodes} />
          </div>
        </div>
      )}
    </>
  );
}

function Most({ heading, concepts }: { heading: string; concepts: readonly ConceptNameFragment[] }) {
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ConceptChips concepts={concepts} />
    </section>
  );
}
