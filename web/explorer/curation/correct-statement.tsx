import { useId, useState } from 'react';
import { CorrectStatementDocument, MarkWrongDocument, type Relation } from '../../generated/graphql';
import { RELATIONS } from '../kinds/kinds';
import { Refused } from './refused';
import { useChange } from './use-change';
import { useWriter } from './writer';

/** Lets one who may write say that a statement is wrong, or what a paper does with a thing instead. */
export function CorrectStatement({
  paper,
  relation,
  concept,
}: {
  paper: string;
  relation: Relation;
  concept: { readonly id: string; readonly name: string; readonly kind: string };
}) {
  const { mayWrite } = useWriter();
  const [instead, setInstead] = useState<Relation | ''>('');
  const [why, setWhy] = useState('');
  const { change, waiting, refused } = useChange();
  const id = useId();
  if (!mayWrite) {
    return null;
  }
  const statement = { paper, relation, concept: concept.id, why: why.trim() || null };
  const save = () =>
    instead === ''
      ? change(MarkWrongDocument, statement)
      : change(CorrectStatementDocument, { ...statement, to: { relation: instead } });
  return (
    <details>
      <summary>
        Wrong<span className="unseen">: {concept.name}</span>?
      </summary>
      <form
        className="curate"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          The paper{' '}
          <select value={instead} onChange={(event) => setInstead(event.target.value as Relation | '')}>
            <option value="">does nothing of the kind</option>
            {RELATIONS.filter((one) => one.relation !== relation && fits(one.relation, concept.kind)).map(
              (one) => (
                <option key={one.relation} value={one.relation}>
                  rather {one.does} it
                </option>
              ),
            )}
          </select>
        </label>
        <label htmlFor={id}>Why, for the history (if you like)</label>
        <input id={id} maxLength={2000} value={why} onChange={(event) => setWhy(event.target.value)} />
        <button type="submit" aria-disabled={waiting}>
          {instead === '' ? 'Mark as wrong' : 'Correct it'}
        </button>
        <Refused refused={refused} />
      </form>
    </details>
  );
}

/** Only topics are what a paper is about. */
export function fits(relation: Relation, kind: string): boolean {
  return (relation === 'ABOUT') === (kind === 'TOPIC') || (kind === 'TOPIC' && relation === 'STUDIES');
}
