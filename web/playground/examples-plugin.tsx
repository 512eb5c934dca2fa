import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { EXAMPLES, type Example } from './examples';
import { NARROW } from './narrow';

/** A sidebar that lists the ready-made questions and opens each in a tab of its own. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExampleList,
};

function ExampleList() {
  const open = useOpenExample();
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own. Run it with the button or Ctrl-Enter, then change it.</p>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.question}>
            <button type="button" aria-current={example.operation === shown} onClick={() => open(example)}>
              {example.question}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Goes to the tab that holds the example unchanged, else fills an empty tab or a new one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
  }));
  return ({ operation }) => {
    const there = tabs.findIndex(({ query }) => query === operation);
    if (there >= 0) {
      changeTab(there);
    } else {
      if (tabs[activeTabIndex]?.query?.trim()) {
        addTab();
      }
      queryEditor?.setValue(operation);
    }
    if (NARROW.matches) {
      setVisiblePlugin(null);
    }
    queryEditor?.focus();
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 18h6M10 21h4M12 3a6 6 0 0 0-3.8 10.6c.8.7 1.3 1.6 1.3 2.4h5c0-.8.5-1.7 1.3-2.4A6 6 0 0 0 12 3Z" />
    </svg>
  );
}
