import { type NodeKind, SearchDocument, type SearchQuery } from '../../generated/graphql';
import { nodeAddress, searchAddress } from '../address/address';
import { Link } from '../address/link';
import { More } from '../asking/more';
import { Failure, Loading, Nothing } from '../asking/states';
import { usePages } from '../asking/use-pages';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, SEARCHED } from '../kinds/kinds';
import { PaperLine } from '../paper/paper-line';
import { Title } from '../title';
import { Ranges } from './ranges';

/** What a search finds, of all kinds or one. */
export function SearchView({ text, kind }: { text: string; kind: string | null }) {
  const chosen = SEARCHED.find((one) => one.toLowerCase() === kind);
  const words = text.trim().slice(0, 1000);
  const { data, error, again, items, more, waiting } = usePages(
    SearchDocument,
    words === '' ? null : { text: words, kinds: chosen ? [chosen] : null },
    ({ search }) => ({ items: search.edges, pageInfo: search.pageInfo }),
  );
  return (
    <>
      <header className="page-head">
        <Title text={words === '' ? 'Search' : `Found for “${words}”`} />
        <nav aria-label="Kinds" className="tabs">
          {[undefined, ...SEARCHED].map((one) => (
            <Link
              key={one ?? 'all'}
              to={searchAddress(text, one?.toLowerCase())}
              aria-current={one === chosen ? 'page' : undefined}
            >
              {one && <KindSign kind={one} />}
              {one ? KIND_NAMES[one].several : 'everything'}
            </Link>
          ))}
        </nav>
      </header>
      {error && <Failure error={error} again={again} />}
      {words === '' && <Nothing>Type words of a title, a technique, a model, a data set or a name.</Nothing>}
      {words !== '' && !data && !error && <Loading what="what is found" lines={8} />}
      {data && items.length === 0 && (
        <Nothing>
          <p>Nothing here has these words{chosen && ` among the ${KIND_NAMES[chosen].several}`}.</p>
          <p>Fewer words, or another name of the same thing, may find it.</p>
        </Nothing>
      )}
      <ol className="paper-lines found">
        {items.map((found) => (
          <Found key={found.node.id} found={found} />
        ))}
      </ol>
      <More more={more} waiting={waiting} />
      {data?.search.truncated && !more && !waiting && (
        <p className="quiet small">Only the best are listed; more words make it narrower.</p>
      )}
    </>
  );
}

type Found = SearchQuery['search']['edges'][number];

function Found({ found: { node, highlights } }: { found: Found }) {
  // The title or name stands there already.
  const passage = highlights.find(({ field }) => !['TITLE', 'NAME', 'ALIAS'].includes(field));
  const shown = passage && (
    <p className="quiet small passage">
      <Ranges text={passage.text} ranges={passage.ranges} />
      {passage.field === 'SUMMARY' && ' (paraphrase)'}
    </p>
  );
  if (node.__typename === 'Paper') {
    return <PaperLine paper={node}>{shown}</PaperLine>;
  }
  if (!('name' in node)) {
    return null;
  }
  const kind: NodeKind = 'kind' in node ? node.kind : 'AUTHOR';
  return (
    <li className="paper-line">
      <Link to={nodeAddress(node.id)} className="concept-link">
        <KindSign kind={kind} label={KIND_NAMES[kind].one} />
        {node.name}
      </Link>
      {'aliases' in node && node.aliases.length > 0 && (
        <span className="quiet small"> {node.aliases.slice(0, 4).join(', ')}</span>
      )}
      {shown ??
        ('description' in node && node.description && <p className="quiet small">{node.description}</p>)}
    </li>
  );
}
