import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { SuggestDocument, type NodeKind, type SuggestQuery } from '../../generated/graphql';
import { useAnswer } from '../asking/use-answer';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, kindOf } from '../kinds/kinds';
import { Ranges } from './ranges';

/** Something whose name goes on from what was typed. */
export type Suggested = SuggestQuery['complete'][number];

/** A pause of typing after which suggestions are asked for. */
const PAUSE_MS = 80;

/** A text field that suggests papers, concepts and authors while one types, with the keys of a combobox. */
export function Combobox({
  text,
  onText,
  onChoose,
  label,
  placeholder,
  kinds = null,
  field,
}: {
  text: string;
  onText: (text: string) => void;
  onChoose: (chosen: Suggested) => void;
  label: string;
  placeholder: string;
  /** Only of these kinds. */
  kinds?: NodeKind[] | null;
  field?: RefObject<HTMLInputElement | null>;
}) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const asked = useLate(text.trim().slice(0, 200));
  const { data } = useAnswer(SuggestDocument, open && asked !== '' ? { text: asked, kinds } : null);
  // While the next answer is on its way the last one stays.
  const last = useRef<readonly Suggested[]>([]);
  last.current = data ? data.complete : last.current;
  const options = open && asked !== '' ? last.current : [];
  useEffect(() => setActive(-1), [data]);

  const choose = (chosen: Suggested) => {
    setOpen(false);
    setActive(-1);
    onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[active];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      // One place more than there are options: the text itself.
      const places = options.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (step === 1) {
      setOpen(true);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter' && chosen) {
      // The form that the field is in is not sent.
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={1000}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={listId} role="listbox" aria-label="Suggestions" hidden={options.length === 0}>
        {options.map((option, place) => (
          <li
            key={option.node.id}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <KindSign kind={kindOf(option.node.id)} />
            <span>
              <Ranges text={option.text} ranges={option.ranges} />
              {nameOf(option) !== option.text && <span className="quiet"> {nameOf(option)}</span>}
            </span>
            <span className="quiet small">{KIND_NAMES[kindOf(option.node.id)]?.one}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What something suggested is called. */
export function nameOf({ node, text }: Suggested): string {
  return 'title' in node ? node.title : 'name' in node ? node.name : text;
}

/** A value, once it stands still. */
function useLate(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
