import { type EvidenceTextFragment } from '../../generated/graphql';

/** What a statement is believed for: quotations as such, and the catalogue's own words never as one. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceTextFragment[] }) {
  if (evidence.length === 0) {
    return <p className="quiet">No evidence is recorded.</p>;
  }
  return evidence.map(({ kind, text, field, source }) =>
    kind === 'QUOTE' ? (
      <figure key={text} className="evidence quote">
        <blockquote>{text}</blockquote>
        <figcaption>Quoted from the {field ?? 'text'}</figcaption>
      </figure>
    ) : (
      <figure key={text} className="evidence paraphrase">
        <p>{text}</p>
        <figcaption>
          Paraphrase, in {source === 'asserted' ? 'a person’s' : 'the catalogue’s'} words
        </figcaption>
      </figure>
    ),
  );
}
