import { type RefObject, useEffect, useRef, useState } from 'react';
import { nodeAddress, searchAddress } from '../address/address';
import { go } from '../address/here';
import { Combobox } from './combobox';

/** The search field: what is suggested opens at once, any other text is searched for. */
export function SearchBox({ text: given = '' }: { text?: string }) {
  const [text, setText] = useState(given);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(given), [given]);
  useSlash(input);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') {
          input.current?.blur();
          go(searchAddress(text.trim()));
        }
      }}
    >
      <Combobox
        field={input}
        text={text}
        onText={setText}
        onChoose={({ node }) => {
          input.current?.blur();
          setText('');
          go(nodeAddress(node.id));
        }}
        label="Search papers, methods, models, topics, data sets and authors"
        placeholder="LoRA, quantization, a title …"
      />
      <button type="submit" aria-label="Search">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.3 3.2L14 14" />
        </svg>
      </button>
    </form>
  );
}

/** The key "/" goes to the field, from anywhere where one does not type. */
function useSlash(input: RefObject<HTMLInputElement | null>) {
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
