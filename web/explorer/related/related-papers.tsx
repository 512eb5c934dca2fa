import { useId, useState } from 'react';
import { type RelatedPapersFragment } from '../../generated/graphql';
import { PaperLine } from '../paper/paper-line';
import { ReasonPanel } from './reason-panel';
import { type Asked, isOfText, wordsForReason } from './reason-words';
import { ReasonTable } from './reason-table';
import { wholeWords } from './whole-words';

type Edge = RelatedPapersFragment['edges'][number];

/** How many reasons stand as chips, beside the words shared; the others are in the table. */
const CHIPS = 4;

/** What related papers are related to. */
export interface About {
  /** The papers asked about. */
  readonly asked: Asked;
  /** Their texts, of which the words are that they share. */
  readonly texts: readonly (string | null)[];
  /** Their titles by id, where there are several. */
  readonly titles?: ReadonlyMap<string, string>;
  /** How many papers the graph has. */
  readonly papers: number;
}

/** Related papers, each with its reasons: in a few words, with the evidence of each on demand. */
export function RelatedPapers({ edges, about }: { edges: readonly Edge[]; about: About }) {
  return (
    <ol className="paper-lines">
      {edges.map((edge) => (
        <RelatedPaper key={edge.node.id} edge={edge} about={about} />
      ))}
    </ol>
  );
}

function RelatedPaper({ edge: { node, reasons, score }, about }: { edge: Edge; about: About }) {
  const [open, setOpen] = useState<number | null>(null);
  const panel = useId();
  const names = reasons.flatMap(({ mine, theirs }) => [mine?.concept.name, theirs?.concept.name]);
  const named = reasons.map((reason) => {
    const words = wholeWords(reason.terms, [...about.texts, node.title, node.summary, ...names]);
    return { reason, words, text: wordsForReason(reason, about.asked, words, about.papers) };
  });
  // What both have tells more at a glance than the words they share, however much these count.
  const chips = [
    ...named.filter(({ reason }) => !isOfText(reason)).slice(0, CHIPS),
    ...named.filter(({ reason }) => isOfText(reason)),
  ];
  const chosen = open === null ? undefined : chips[open];
  return (
    <PaperLine paper={node}>
      <ul className="chips" aria-label={`Why ${node.title} is related`}>
        {chips.map(({ reason, text }, place) => (
          <li key={text}>
            <button
              type="button"
              className={`chip chip-${signOf(reason)}`}
              aria-expanded={open === place}
              aria-controls={open === place ? panel : undefined}
              onClick={() => setOpen(open === place ? null : place)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div id={panel}>
          <ReasonPanel
            reason={chosen.reason}
            words={chosen.words}
            title={node.title}
            about={about}
            share={chosen.reason.contribution / score}
          />
        </div>
      )}
      <details>
        <summary>
          {named.length === 1
            ? 'What this counts'
            : `${named.length === 2 ? 'Both' : `All ${named.length}`} reasons and what each counts`}
          <span className="unseen">: {node.title}</span>
        </summary>
        <ReasonTable reasons={named} score={score} papers={about.papers} />
      </details>
    </PaperLine>
  );
}

function signOf({ signal, concept }: Edge['reasons'][number]): string {
  return signal === 'LINEAGE' ? 'lineage' : (concept?.kind.toLowerCase() ?? 'other');
}
