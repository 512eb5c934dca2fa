import { type PaperLineFragment } from '../../generated/graphql';
import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KeepButton } from '../list/keep-button';

/** A paper in a list: title, who, when and where, and the button that keeps it. What is said of it there comes below. */
export function PaperLine({ paper, children }: { paper: PaperLineFragment; children?: React.ReactNode }) {
  return (
    <li className="paper-line">
      <div className="paper-line-head">
        <Link to={nodeAddress(paper.id)} className="paper-title">
          {paper.title}
        </Link>
        <KeepButton id={paper.id} title={paper.title} short />
      </div>
      <p className="quiet small">{bylineOf(paper)}</p>
      {children}
    </li>
  );
}

function bylineOf({ authors, year, venue }: PaperLineFragment): string {
  const names = authors.nodes.map(({ name }) => name);
  const who =
    authors.totalCount > names.length ? `${names[0]} and ${authors.totalCount - 1} others` : names.join(', ');
  return [who, venue?.name, year].filter(Boolean).join(' · ');
}
