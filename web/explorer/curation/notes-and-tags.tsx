import { useId, useState } from 'react';
import {
  AddNoteDocument,
  AddTagDocument,
  type NoteTextFragment,
  RemoveNoteDocument,
  RemoveTagDocument,
  type TagNameFragment,
} from '../../generated/graphql';
import { Refused } from './refused';
import { useChange } from './use-change';
import { useWriter } from './writer';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** What people noted of something and tagged it with; who may write adds to it. */
export function NotesAndTags({
  node,
  notes,
  tags,
}: {
  node: string;
  notes: readonly NoteTextFragment[];
  tags: readonly TagNameFragment[];
}) {
  const { mayWrite } = useWriter();
  const { change, waiting, refused } = useChange();
  const [tag, setTag] = useState('');
  const [text, setText] = useState('');
  const id = useId();
  if (!mayWrite && notes.length + tags.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes and tags</h2>
      {tags.length > 0 && (
        <ul className="chips" aria-label="Tags">
          {tags.map(({ id: key, name }) => (
            <li key={key} className="chip">
              {name}
              {mayWrite && (
                <button
                  type="button"
                  className="slight"
                  aria-label={`Take the tag ${name} off`}
                  onClick={() => void change(RemoveTagDocument, { node, tag: name })}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.map(({ id: key, text: noted, by, at }) => (
        <figure key={key} className="evidence note">
          <p>{noted}</p>
          <figcaption>
            {by}, {DAY.format(new Date(at))}
            {mayWrite && (
              <>
                {' '}
                <button
                  type="button"
                  className="slight"
                  onClick={() => void change(RemoveNoteDocument, { note: key })}
                >
                  take away<span className="unseen"> the note “{noted.slice(0, 40)}”</span>
                </button>
              </>
            )}
          </figcaption>
        </figure>
      ))}
      {mayWrite && (
        <>
          <form
            className="curate-line"
            onSubmit={async (event) => {
              event.preventDefault();
              if (tag.trim() !== '' && (await change(AddTagDocument, { node, tag: tag.trim() }))) {
                setTag('');
              }
            }}
          >
            <input
              aria-label="New tag"
              placeholder="A tag, such as: to read"
              maxLength={100}
              value={tag}
              onChange={(event) => setTag(event.target.value)}
            />
            <button type="submit" aria-disabled={waiting}>
              Tag it
            </button>
          </form>
          <form
            className="curate-line"
            onSubmit={async (event) => {
              event.preventDefault();
              if (text.trim() !== '' && (await change(AddNoteDocument, { node, text: text.trim() }))) {
                setText('');
              }
            }}
          >
            <label htmlFor={id} className="unseen">
              New note
            </label>
            <textarea
              id={id}
              rows={2}
              placeholder="A note, for yourself and who else reads this graph"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit" aria-disabled={waiting}>
              Note it
            </button>
          </form>
          <Refused refused={refused} />
        </>
      )}
    </section>
  );
}
