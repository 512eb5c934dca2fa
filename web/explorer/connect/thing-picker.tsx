import { useEffect, useRef, useState } from 'react';
import { type NodeNameFragment, SuggestDocument } from '../../generated/graphql';
import { ask } from '../asking/ask';
import { KindSign } from '../kinds/kind-sign';
import { kindOf } from '../kinds/kinds';
import { nodeName } from '../kinds/node-link';
import { Combobox } from '../search/combobox';

/** What is an id already, as one may have copied it from somewhere. */
const ID = /^(?:paper|method|model|topic|dataset|author|venue|arxiv|doi|title|name):./;

/** A field to choose anything of the graph with: by a name that is suggested, or by an id. */
export function ThingPicker({
  label,
  id,
  node,
  onChoose,
}: {
  label: string;
  id: string | null;
  node: NodeNameFragment | string | null;
  onChoose: (id: string) => void;
}) {
  const name = node && typeof node === 'object' ? nodeName(node) : (id ?? '');
  const [text, setText] = useState(name);
  const [none, setNone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(name), [name]);
  /** Enter without a suggestion chosen takes the first there is. */
  const takeFirst = async () => {
    const words = text.trim();
    if (words === '' || words === name) {
      return;
    }
    if (ID.test(words)) {
      onChoose(words);
      return;
    }
    const { complete } = await ask(SuggestDocument, { text: words.slice(0, 1000), kinds: null }).catch(
      () => ({
        complete: [],
      }),
    );
    const [first] = complete;
    setNone(!first);
    if (first) {
      onChoose(first.node.id);
    }
  };
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        void takeFirst();
      }}
    >
      <span className="picker-label" aria-hidden="true">
        {label}
        {node && typeof node === 'object' && (
          <>
            {' '}
            <KindSign kind={kindOf(node.id)} />
          </>
        )}
      </span>
      <div className="search-box">
        <Combobox
          field={field}
          text={text}
          onText={(typed) => {
            setText(typed);
            setNone(false);
          }}
          onChoose={(chosen) => {
            setText(nodeName(chosen.node));
            onChoose(chosen.node.id);
          }}
          label={`${label}: a paper, technique, model, topic, data set or author`}
          placeholder="A title or a name …"
        />
      </div>
      <p className="quiet small" role="status">
        {none && 'Nothing begins like that.'}
      </p>
    </form>
  );
}
