import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples';
import { EXAMPLES_PLUGIN } from './examples-plugin';
import { fetcher } from './fetcher';
import { NARROW } from './narrow';

createRoot(document.getElementById('playground')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={EXAMPLES[0]?.operation}
      plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={NARROW.matches ? undefined : EXAMPLES_PLUGIN.title}
    >
      <GraphiQL.Logo>
        <a href="/">paperweave</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
