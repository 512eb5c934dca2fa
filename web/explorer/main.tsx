import './look/colours.css';
import './look/page.css';
import './look/controls.css';
import './look/search.css';
import './look/kinds.css';
import './look/papers.css';
import './look/statements.css';
import './look/states.css';
import './look/related.css';
import './look/concept.css';
import './look/connect.css';
import './look/curation.css';
import './look/graph.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';
import { LastResort } from './last-resort';

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <LastResort>
      <Explorer />
    </LastResort>
  </StrictMode>,
);
