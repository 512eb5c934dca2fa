import icon from '../icon.svg';
import { type View, viewAt } from './address/address';
import { useHere } from './address/here';
import { Link } from './address/link';
import { BusyLine } from './asking/busy';
import { AwayBanner } from './asking/states';
import { ConceptView } from './concept/concept-view';
import { ConnectView } from './connect/connect-view';
import { TokenForm } from './curation/token-form';
import { GraphView } from './graph/graph-view';
import { HomeView } from './home/home-view';
import { ListView } from './list/list-view';
import { useReadingList } from './list/reading-list';
import { NoSuchPage } from './nothing';
import { PaperView } from './paper/paper-view';
import { HolderView } from './people/holder-view';
import { SearchBox } from './search/search-box';
import { SearchView } from './search/search-view';

/** The page: what is on every view, and the view of the address. */
export function Explorer() {
  const here = useHere();
  const [path = '/', query = ''] = here.split(/\?(.*)/s);
  const view = viewAt(path, query);
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <img src={icon} alt="" width="28" height="28" />
          paperweave
        </Link>
        {view.view !== 'home' && <SearchBox text={view.view === 'search' ? view.text : ''} />}
        <nav className="ways-in" aria-label="Views">
          <Link to="/connect" aria-current={view.view === 'connect' ? 'page' : undefined}>
            Connect
          </Link>
          <Link to="/graph" aria-current={view.view === 'graph' ? 'page' : undefined}>
            Graph
          </Link>
          <ListLink />
        </nav>
      </header>
      <BusyLine />
      <AwayBanner />
      <main id="content" tabIndex={-1}>
        <Shown key={path} view={view} />
      </main>
      <footer className="bottom">
        <a href="/graphql">Playground</a>
        <a href="/schema.graphql">Schema</a>
        <TokenForm />
      </footer>
    </>
  );
}

function ListLink() {
  const { length } = useReadingList();
  return (
    <Link to="/list" className="list-link">
      Reading list <span className="count">{length}</span>
    </Link>
  );
}

function Shown({ view }: { view: View }) {
  switch (view.view) {
    case 'home':
      return <HomeView />;
    case 'search':
      return <SearchView text={view.text} kind={view.kind} />;
    case 'list':
      return <ListView papers={view.papers} />;
    case 'connect':
      return <ConnectView from={view.from} to={view.to} />;
    case 'graph':
      return <GraphView of={view.of} />;
    case 'nothing':
      return <NoSuchPage />;
    case 'node':
      switch (view.kind) {
        case 'paper':
          return <PaperView id={view.id} />;
        case 'author':
        case 'venue':
          return <HolderView id={view.id} word={view.kind} />;
        default:
          return <ConceptView id={view.id} word={view.kind} />;
      }
  }
}
