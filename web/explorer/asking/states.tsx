import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, kindOf } from '../kinds/kinds';
import { Title } from '../title';
import { type Ambiguous, type AskError } from './ask';
import { useServerAway } from './server-state';

/** The place of something that is on its way. */
export function Loading({ what, lines = 4 }: { what: string; lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="unseen">Loading {what} …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" />
      ))}
    </div>
  );
}

/** Says that there is nothing, and what to do. */
export function Nothing({ children }: { children: React.ReactNode }) {
  return <div className="notice quiet">{children}</div>;
}

const TITLES: Record<string, string> = {
  AWAY: 'The server does not answer',
  SERVICE_UNAVAILABLE: 'The database does not answer',
  UNAUTHENTICATED: 'This server answers only those with a token',
  FORBIDDEN: 'This token may not ask that',
  DOCUMENT_NOT_TRUSTED: 'The server is newer than this page',
  RATE_LIMITED: 'Too many questions at once',
  TIMEOUT: 'This took too long',
};

/** Says what went wrong and how to go on. */
export function Failure({
  error,
  again,
  whole = false,
  choose = nodeAddress,
}: {
  error: AskError;
  again: () => void;
  /** Whether it stands for a whole view, whose heading it then has. */
  whole?: boolean;
  /** Where one goes on when one of the things that a name means is chosen; its own page unless said otherwise. */
  choose?: (id: string, name: string) => string;
}) {
  if (error.ambiguous) {
    return <Choice ambiguous={error.ambiguous} choose={choose} whole={whole} />;
  }
  return (
    <div className="notice" role="alert">
      <Heading text={TITLES[error.code] ?? 'That did not work'} whole={whole} />
      <p>{error.code === 'AWAY' ? 'It is asked again as soon as the server is back.' : error.message}</p>
      {error.code === 'DOCUMENT_NOT_TRUSTED' ? (
        <button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      ) : (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

function Heading({ text, whole }: { text: string; whole: boolean }) {
  return whole ? <Title text={text} /> : <h2>{text}</h2>;
}

function Choice({
  ambiguous: { id: name, candidates },
  choose,
  whole,
}: {
  ambiguous: Ambiguous;
  choose: (id: string, name: string) => string;
  whole: boolean;
}) {
  return (
    <div className="notice" role="alert">
      <Heading text="This name means several things" whole={whole} />
      <p>
        Which of them is meant by <code>{name}</code>?
      </p>
      <ul className="chips">
        {candidates.map((one) => (
          <li key={one.id}>
            <Link to={choose(one.id, name)} className="concept-link">
              <KindSign kind={kindOf(one.id)} />
              {one.name ?? one.id} <span className="quiet">{KIND_NAMES[kindOf(one.id)]?.one}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says, on every view, that the server is away. */
export function AwayBanner() {
  const away = useServerAway();
  return (
    <div className="away" role="status">
      {away && <p>The server is away. Looking for it; this page goes on by itself when it is back.</p>}
    </div>
  );
}
