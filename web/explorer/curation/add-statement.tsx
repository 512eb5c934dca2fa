import { useId, useState } from 'react';
import { AddStatementDocument, type ConceptKind, type Relation } from '../../generated/graphql';
import { type Suggested, Combobox, nameOf } from '../search/combobox';
import { RELATIONS } from '../kinds/kinds';
import { Refused } from './refused';
import { useChange } from './use-change';
import { useWriter } from './writer';

const OTHERS: ConceptKind[] = ['METHOD', 'MODEL', 'DATASET'];

/** Lets one who may write add what a paper states and nobody found. */
export function AddStatement({ paper }: { paper: string }) {
  const { mayWrite } = useWriter();
  const [relation, setRelation] = useState<Relation>('USES');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Suggested | null>(null);
  const [evidence, setEvidence] = useState('');
  const { change, waiting, refused } = useChange();
  const id = useId();
  if (!mayWrite) {
    return null;
  }
  const add = async () => {
    const concept = chosen?.node.id ?? (text.trim() && `name:${text.trim()}`);
    if (
      concept &&
      (await change(AddStatementDocument, { paper, relation, concept, evidence: evidence.trim() || null }))
    ) {
      setText('');
      setChosen(null);
      setEvidence('');
    }
  };
  return (
    <details>
      <summary>Add what is missing</summary>
      <form
        className="curate"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          The paper{' '}
          <select value={relation} onChange={(event) => setRelation(event.target.value as Relation)}>
            {RELATIONS.map((one) => (
              <option key={one.relation} value={one.relation}>
                {one.does}
              </option>
            ))}
          </select>
        </label>
        <div className="search-box">
          <Combobox
            text={text}
            onText={(typed) => {
              setText(typed);
              setChosen(null);
            }}
            onChoose={(suggested) => {
              setText(nameOf(suggested));
              setChosen(suggested);
            }}
            kinds={relation === 'ABOUT' ? ['TOPIC'] : OTHERS}
            label={relation === 'ABOUT' ? 'Topic' : 'Method, model or data set'}
            placeholder="Its name …"
          />
        </div>
        <label htmlFor={id}>Where it says so, in your words (if you like)</label>
        <input
          id={id}
          maxLength={2000}
          value={evidence}
          onChange={(event) => setEvidence(event.target.value)}
        />
        <button type="submit" aria-disabled={waiting || text.trim() === ''}>
          Add
        </button>
        <Refused refused={refused} />
      </form>
    </details>
  );
}
