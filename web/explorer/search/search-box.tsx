import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { SuggestDocument, type SuggestQuery } from '../../generated/graphql';
import { nodeAddress, searchAddress } from '../address/address';
import { go } from '../address/here';
import { useAnswer } from '../asking/use-answer';
import { KindSign } from '../kinds/kind-sign';
import { KIND_NAMES, kindOf } from '../kinds/kinds';

type Found = SuggestQuery['search']['edges'][number]['node'];

/** A pause of typing after which suggestions are asked for. */
const PAUSE_MS = 120;

/** A search field that suggests papers, concepts and authors while one types, with the keys of a combobox. */
export function SearchBox({ text: given = '', autoFocus = false }: { text?: string; autoFocus?: boolean }) {
  const [text, setText] = useState(given);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = useLate(text.trim().slice(0, 200));
  const { data } = useAnswer(SuggestDocument, open && asked.length > 1 ? { text: asked } : null);
  // While the next answer is on its way the last one stays.
  const last = useRef<readonly Found[]>([]);
  last.current = data ? data.search.edges.map(({ node }) => node) : last.current;
  const options = open && asked.length > 1 ? last.current : [];

  useEffect(() => setText(given), [given]);
  useEffect(() => setActive(-1), [data]);
  useSlash(input);

  const leave = (address: string) => {
    setOpen(false);
    setActive(-1);
    go(address);
  };
  const search = () => {
    if (text.trim() !== '') {
      input.current?.blur();
      leave(searchAddress(text.trim()));
    }
  };
  const choose = (found: Found) => {
    input.current?.blur();
    setText('');
    leave(nodeAddress(found.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
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
    }
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const found = options[active];
        if (found) {
          choose(found);
        } else {
          search();
        }
      }}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search papers, methods, models, topics, data sets and authors"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={1000}
        placeholder="Search: LoRA, quantization, a title …"
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <button type="submit" aria-label="Search">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.3 3.2L14 14" />
        </svg>
      </button>
      <ul id={listId} role="listbox" aria-label="Suggestions" hidden={options.length === 0}>
        {options.map((found, place) => (
          <li
            key={found.id}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(found)}
          >
            <KindSign kind={kindOf(found.id)} />
            <span>{nameOf(found)}</span>
            <span className="quiet small">{KIND_NAMES[kindOf(found.id)].one}</span>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** What something found is called. */
export function nameOf(found: Found): string {
  return 'title' in found ? found.title : 'name' in found ? found.name : found.id;
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

/** The key "/" goes to the field, from anywhere where one does not type. */
function useSlash(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
