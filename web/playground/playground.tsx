import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import icon from '../icon.svg';
import { useEditor } from './editor';
import { EXAMPLES } from './examples';
import { EXAMPLES_PLUGIN } from './examples-plugin';
import { fetcher } from './fetcher';
import { NARROW } from './narrow';

const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const FIRST_PANE = NARROW.matches ? undefined : EXAMPLES_PLUGIN.title;

/** A page to type queries in, with the examples and the schema's documentation beside them. */
export function Playground() {
  // Without its editor, GraphiQL shows a run button that does nothing.
  if (!useEditor()) {
    return <p className="waiting">Opening the playground …</p>;
  }
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={EXAMPLES[0]?.operation}
      plugins={PLUGINS}
      visiblePlugin={FIRST_PANE}
    >
      <GraphiQL.Logo>
        <a href="/" aria-label="paperweave">
          <img src={icon} alt="" />
          <span>paperweave</span>
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
