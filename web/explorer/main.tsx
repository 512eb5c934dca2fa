import './look/colours.css';
import './look/page.css';
import './look/parts.css';
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
