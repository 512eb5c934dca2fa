import { useId, useState } from 'react';
import { takeToken, useWriter } from './writer';

/** Where the server hands out no token: a field for one that its keeper gave, which is kept until the page is closed. */
export function TokenForm() {
  const { known, mayWrite } = useWriter();
  const [given, setGiven] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  if (!known || mayWrite) {
    return null;
  }
  return (
    <details className="token-form">
      <summary>Correct what stands here</summary>
      <form
        className="curate"
        onSubmit={async (event) => {
          event.preventDefault();
          setRefused(!(await takeToken(given.trim())));
        }}
      >
        <label htmlFor={id}>A token of scope write, from whoever runs this server</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={given}
          onChange={(event) => setGiven(event.target.value)}
        />
        <button type="submit">Use it</button>
        <span role="alert" className="refused">
          {refused && 'With this token nothing can be changed here.'}
        </span>
      </form>
    </details>
  );
}
