import { citationKeyOf, type StoredEntry } from '../ingest/library';
import { type Bibliography } from '../ingest/record';

/** What all libraries have of a paper, as one. */
export interface ExportedLibrary {
  /** The keys beside the one that the paper goes out under. */
  readonly otherKeys: readonly string[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly notes: readonly string[];
  readonly bibliography: Bibliography;
}

export function together(entries: readonly StoredEntry[]): ExportedLibrary {
  const all = (name: 'tags' | 'collections' | 'notes'): string[] => [
    ...new Set(entries.flatMap((entry) => entry[name] ?? [])),
  ];
  const first = citationKeyOf(entries);
  return {
    otherKeys: [
      ...new Set(entries.flatMap(({ citationKey, otherKeys = [] }) => [citationKey, ...otherKeys])),
    ].filter((key): key is string => key !== undefined && key !== first),
    tags: all('tags'),
    collections: all('collections'),
    notes: all('notes'),
    bibliography: entries.find(({ bibliography }) => bibliography)?.bibliography ?? {},
  };
}
