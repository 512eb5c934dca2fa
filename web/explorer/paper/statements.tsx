import { type PaperPageQuery } from '../../generated/graphql';
import { AddStatement } from '../curation/add-statement';
import { CorrectStatement } from '../curation/correct-statement';
import { RetractedStatements } from '../curation/retracted';
import { ConceptLink } from '../kinds/concept-link';
import { EvidenceList } from '../kinds/evidence';
import { RELATIONS } from '../kinds/kinds';

type Paper = NonNullable<PaperPageQuery['paper']>;

const SAID_BY = { asserted: 'a person', catalogue: 'the catalogue', extracted: 'the text' } as const;

/** What a paper states, by what it does with each thing, with why on demand. */
export function StatementList({ paper }: { paper: Paper }) {
  const { statements } = paper;
  const groups = RELATIONS.map((words) => ({
    ...words,
    edges: statements.edges.filter(({ relation }) => relation === words.relation),
  })).filter(({ edges }) => edges.length > 0);
  const rest = statements.totalCount - statements.edges.length;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">What it states</h2>
      {groups.length === 0 && <p className="quiet">Nothing is stated of it yet.</p>}
      {groups.map(({ relation, does, edges }) => (
        <section key={relation} className="relation" aria-label={does}>
          <h3>{does}</h3>
          <ul className="statements">
            {edges.map((edge) => (
              <li key={edge.node.id}>
                <ConceptLink concept={edge.node} />
                {edge.node.description && <span className="quiet"> {edge.node.description}</span>}
                <details>
                  <summary>
                    Why<span className="unseen"> {edge.node.name}</span>?
                  </summary>
                  <EvidenceList evidence={edge.evidence} />
                  <p className="quiet small">
                    Said by {edge.sources.map((source) => SAID_BY[source]).join(' and ')}; confidence{' '}
                    {Math.round(100 * edge.confidence)} %.
                  </p>
                </details>
                <CorrectStatement paper={paper.id} relation={relation} concept={edge.node} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <RetractedStatements paper={paper.id} retracted={paper.retracted} />
      <AddStatement paper={paper.id} />
      {rest > 0 && <p className="quiet">And {rest} more.</p>}
    </section>
  );
}
