import { type LibraryEntry } from './record';

/**
 * An entry of someone's library as a paper keeps it. Several libraries may have the paper, each under its own key; a later entry of
 * the same format and key takes the place of an earlier one.
 */
export interface StoredEntry extends LibraryEntry {
  readonly format: string;
}

export function libraryOf(entry: LibraryEntry | undefined, format: string): readonly StoredEntry[] {
  return entry === undefined ? [] : [{ format, ...entry }];
}

/** Both, of entries of one format and key the second. @param earlierStays but what the first has of it stays. */
export function mergedLibrary(
  a: readonly StoredEntry[],
  b: readonly StoredEntry[],
  earlierStays = false,
): readonly StoredEntry[] {
  const keyOf = ({ format, citationKey }: StoredEntry): string => `${citationKey ?? ''}\n${format}`;
  const all = new Map(a.map((one) => [keyOf(one), one]));
  for (const entry of b) {
    const before = all.get(keyOf(entry));
    all.set(keyOf(entry), before && earlierStays ? filled(before, entry) : entry);
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function filled(first: StoredEntry, second: StoredEntry): StoredEntry {
  const both = (name: 'tags' | 'collections' | 'notes'): Partial<LibraryEntry> => {
    const values = [...new Set([...(first[name] ?? []), ...(second[name] ?? [])])];
    return values.length > 0 ? { [name]: values } : {};
  };
  return { ...second, ...first, ...both('tags'), ...both('collections'), ...both('notes') };
}

/** As the graph stores it: nothing is asked of its inside. */
export function libraryText(library: readonly StoredEntry[]): string | null {
  return library.length > 0 ? JSON.stringify(library) : null;
}

/** Reads {@link libraryText}. */
export function libraryFrom(text: string | null): readonly StoredEntry[] {
  return text === null ? [] : (JSON.parse(text) as StoredEntry[]);
}

/** The key that the paper goes out under: of several the first by its letters. */
export function citationKeyOf(library: readonly StoredEntry[]): string | null {
  return (
    library
      .map(({ citationKey }) => citationKey)
      .filter((key) => key !== undefined)
      .sort()[0] ?? null
  );
}
