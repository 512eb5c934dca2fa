import { type ConceptNameFragment } from '../../generated/graphql';

/** A concept and where a text names it. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly concept: ConceptNameFragment;
}

interface Known {
  readonly node: ConceptNameFragment & { readonly aliases: readonly string[] };
  readonly evidence: readonly {
    readonly kind: string;
    readonly field: string | null;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}

/**
 * Where a field of a paper names what the paper states: in the sentences quoted as evidence first, then anywhere. A shorter
 * name never breaks a longer one. In the order of the text.
 */
export function mentionsIn(text: string, field: string, statements: readonly Known[]): Mention[] {
  const found = statements.flatMap(({ node, evidence }) => {
    const quotes = evidence.filter((one) => one.kind === 'QUOTE' && one.field === field);
    return [node.name, ...node.aliases].flatMap((name) =>
      placesOf(name, text).map((start) => ({
        start,
        end: start + name.length,
        concept: node,
        quoted: quotes.some((one) => one.start! <= start && start + name.length <= one.end!),
      })),
    );
  });
  found.sort((one, other) => length(other) - length(one) || Number(other.quoted) - Number(one.quoted));
  const taken: Mention[] = [];
  for (const { start, end, concept } of found) {
    if (taken.every((one) => end <= one.start || one.end <= start)) {
      taken.push({ start, end, concept });
    }
  }
  return taken.sort((one, other) => one.start - other.start);
}

function length({ start, end }: { start: number; end: number }): number {
  return end - start;
}

/** Where a name stands as a word of its own, or in the plural; acronyms only as they are written. */
function placesOf(name: string, text: string): number[] {
  if (name.length < 2) {
    return [];
  }
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = /^\p{Lu}+$/u.test(name) || name.length < 4 ? 'gu' : 'giu';
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?=s?(?![\\p{L}\\p{N}]))`, flags);
  return Array.from(text.matchAll(word), ({ index }) => index);
}
