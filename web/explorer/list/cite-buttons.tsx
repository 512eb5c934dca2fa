import { useState } from 'react';
import { CitationsDocument } from '../../generated/graphql';
import { ask } from '../asking/ask';
import { type Cited } from './cited';
import { exported } from './exported';
import { pageOfList } from './page-of-list';

interface Form {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly write: (ids: readonly string[]) => Promise<string>;
}

const FORMS: readonly Form[] = [
  {
    name: 'BibTeX',
    file: 'papers.bib',
    type: 'application/x-bibtex',
    write: (ids) => exported('bibtex', ids),
  },
  {
    name: 'CSL-JSON',
    file: 'papers.json',
    type: 'application/json',
    write: (ids) => exported('csl-json', ids),
  },
  {
    name: 'GraphML',
    file: 'papers.graphml',
    type: 'application/xml',
    write: (ids) => exported('graphml', ids),
  },
  {
    name: 'Web page',
    file: 'reading-list.html',
    type: 'text/html',
    write: async (ids) => {
      const { nodes } = await ask(CitationsDocument, { ids: [...ids] });
      return pageOfList(nodes.filter((node): node is Cited => node !== null && 'title' in node));
    },
  },
];

/** Buttons that save papers in the forms that others read. */
export function CiteButtons({ ids }: { ids: readonly string[] }) {
  const [saving, setSaving] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async ({ name, write, file, type }: Form) => {
    setSaving(name);
    setFailed(null);
    try {
      offer(await write(ids), file, type);
    } catch (error) {
      setFailed((error as Error).message);
    } finally {
      setSaving(null);
    }
  };
  return (
    <span className="cite" role="group" aria-label="Save as">
      <span className="quiet small" aria-hidden="true">
        Save as
      </span>
      {FORMS.map((form) => (
        <button
          key={form.name}
          type="button"
          aria-busy={saving === form.name}
          onClick={() => void save(form)}
        >
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
