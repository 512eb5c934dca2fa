import { useState } from 'react';
import { CitationsDocument } from '../../generated/graphql';
import { ask } from '../asking/ask';
import { bibtex } from './bibtex';
import { type Cited } from './cited';
import { cslJson } from './csl';
import { pageOfList } from './page-of-list';

const FORMS = [
  { name: 'BibTeX', file: 'papers.bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'CSL-JSON', file: 'papers.json', type: 'application/json', write: cslJson },
  { name: 'Web page', file: 'reading-list.html', type: 'text/html', write: pageOfList },
] as const;

/** Buttons that save citations of papers in the forms that others read. */
export function CiteButtons({ ids }: { ids: readonly string[] }) {
  const [failed, setFailed] = useState<string | null>(null);
  const save = async ({ write, file, type }: (typeof FORMS)[number]) => {
    try {
      const { nodes } = await ask(CitationsDocument, { ids: [...ids] });
      offer(write(nodes.filter((node): node is Cited => node !== null && 'title' in node)), file, type);
      setFailed(null);
    } catch (error) {
      setFailed((error as Error).message);
    }
  };
  return (
    <span className="cite" role="group" aria-label="Save as">
      <span className="quiet small" aria-hidden="true">
        Save as
      </span>
      {FORMS.map((form) => (
        <button key={form.name} type="button" onClick={() => void save(form)}>
          {form.name}
        </button>
      ))}
      {failed !== null && <span role="alert">{failed}</span>}
    </span>
  );
}

function offer(text: string, file: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: url, download: file }).click();
  // The browser has its own copy once the download began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
