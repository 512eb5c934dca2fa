import { type ConnectionQuery } from '../../generated/graphql';
import { EvidenceList } from '../kinds/evidence';
import { LINK_WORDS } from '../kinds/link-words';
import { NodeLink } from '../kinds/node-link';

type Path = ConnectionQuery['paths']['paths'][number];
type Link = Path['links'][number];

/** A way from one thing to another: what it passes, what each step is, and the sentences that say so. */
export function PathSteps({ path: { nodes, links } }: { path: Path }) {
  return (
    <ol className="path">
      {nodes.map((node, place) => {
        const link = links[place];
        return (
          <li key={node.id}>
            <p className="path-node">
              <NodeLink node={node} />
            </p>
            {link && <Step link={link} from={node.id} />}
          </li>
        );
      })}
    </ol>
  );
}

function Step({ link, from }: { link: Link; from: string }) {
  const { along, against } = LINK_WORDS[link.type];
  return (
    <div className="path-step">
      <p>
        <span className="path-words">{link.from.id === from ? along : against}</span>
        {link.confidence !== null && link.confidence < 1 && (
          <span className="quiet small"> · confidence {Math.round(100 * link.confidence)} %</span>
        )}
      </p>
      {link.evidence.length > 0 ? (
        <EvidenceList evidence={link.evidence} />
      ) : (
        <p className="quiet small">{WHERE_FROM[link.type] ?? 'No sentence is recorded for it.'}</p>
      )}
    </div>
  );
}

/** What no sentence has to say. */
const WHERE_FROM: Partial<Record<Link['type'], string>> = {
  BROADER: 'As the hierarchy of techniques and areas has it.',
  AUTHORED_BY: 'As the paper lists its authors.',
  PUBLISHED_IN: 'As the paper’s record has it.',
  CITES: 'As its list of references has it.',
};
