import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { type AskError } from './ask';
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
  AMBIGUOUS_ID: 'This name means several things',
  UNAUTHENTICATED: 'This server answers only those with a token',
  FORBIDDEN: 'This token may not ask that',
  DOCUMENT_NOT_TRUSTED: 'The server is newer than this page',
  RATE_LIMITED: 'Too many questions at once',
  TIMEOUT: 'This took too long',
};

/** Says what went wrong and how to go on. */
export function Failure({ error, again }: { error: AskError; again: () => void }) {
  return (
    <div className="notice" role="alert">
      <h2>{TITLES[error.code] ?? 'That did not work'}</h2>
      <p>{error.message}</p>
      {error.candidates.length > 0 && (
        <ul>
          {error.candidates.map(({ id, name }) => (
            <li key={id}>
              <Link to={nodeAddress(id)}>{name ?? id}</Link> <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
      {error.code === 'DOCUMENT_NOT_TRUSTED' ? (
        <button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      ) : (
        error.code !== 'AMBIGUOUS_ID' && (
          <button type="button" onClick={again}>
            Try again
          </button>
        )
      )}
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
