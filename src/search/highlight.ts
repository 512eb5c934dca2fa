import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { READ_AT_MOST } from '../knowledge/text/plain-text';
import { sentencesOf } from '../knowledge/text/sentences';
import { slips, within } from './likeness';
import { matchesIn, type Matches, type Range, type Sought } from './matches';
import { foldedWords } from './words';

export enum TextField {
  NAME = 'NAME',
  ALIAS = 'ALIAS',
  DESCRIPTION = 'DESCRIPTION',
  TITLE = 'TITLE',
  ABSTRACT = 'ABSTRACT',
  SUMMARY = 'SUMMARY',
}

registerEnumType(TextField, {
  name: 'TextField',
  description: 'The field of a node that a text stands in.',
  valuesConfig: {
    NAME: { description: 'The name of a concept or an author.' },
    ALIAS: { description: 'Another name of a concept.' },
    DESCRIPTION: { description: 'What a concept is.' },
    TITLE: { description: "A paper's title." },
    ABSTRACT: { description: "A paper's abstract." },
    SUMMARY: { description: "A paper's summary." },
  },
});

@ObjectType({ description: 'A part of a text, in UTF-16 code units.' })
export class TextRange implements Range {
  @Field(() => Int, { description: 'Where it starts.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end: number;
}

@ObjectType({ description: 'What matched, and where it stands.' })
export class Highlight {
  @Field(() => TextField, { description: 'The field that matched.' })
  field: TextField;

  @Field(() => String, {
    description:
      'The name or the title whole; of an abstract, a summary or a description the sentence that has most of the words.',
  })
  text: string;

  @Field(() => Int, { description: 'Where `text` starts in the field.' })
  start: number;

  @Field(() => [TextRange], { description: 'The parts of `text` that matched, in their order.' })
  ranges: TextRange[];
}

/** The texts of a node; those that its kind does not have are null. */
export interface Texts {
  readonly name: string | null;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly summary: string | null;
}

/** What of a node matches: its name or title, and of its longer texts the sentences that say most of it. */
export function highlights(texts: Texts, sought: Sought): Highlight[] {
  const { name, aliases, title } = texts;
  const named =
    name === null
      ? whole(TextField.TITLE, [title ?? ''], sought)
      : bestOf([whole(TextField.NAME, [name], sought), whole(TextField.ALIAS, aliases ?? [], sought)]);
  const sentences = [
    sentence(TextField.DESCRIPTION, texts.description, sought),
    sentence(TextField.ABSTRACT, texts.abstract, sought),
    sentence(TextField.SUMMARY, texts.summary, sought),
  ];
  return [named, ...sentences].flatMap((one) => (one ? [one.highlight] : []));
}

interface Found extends Matches {
  readonly highlight: Highlight;
}

/** The first of those that have most of the words. */
function bestOf(all: readonly (Found | undefined)[]): Found | undefined {
  return all.reduce((best, one) => (one && one.words > (best?.words ?? 0) ? one : best), undefined);
}

/** The best of several short texts; their words may be misspelt where none is as it was asked for. */
function whole(field: TextField, texts: readonly string[], sought: Sought): Found | undefined {
  const found = (near: boolean): Found | undefined =>
    bestOf(texts.map((text) => highlighted(field, text, 0, matchesIn(text, sought, near))));
  const exact = found(false);
  if (exact?.words === sought.words.length) {
    return exact;
  }
  return bestOf([exact, found(true)]) ?? misspelt(field, texts, sought);
}

/** A name that is the whole of what is sought but for its spaces and a slip or two, such as "SparseGPT" for "spaarse gpt". */
function misspelt(field: TextField, texts: readonly string[], { compact }: Sought): Found | undefined {
  const alike = (text: string): boolean =>
    compact.some((one) => within(foldedWords(text).join(''), one, slips(one)));
  const text = texts.find(alike);
  return text === undefined
    ? undefined
    : highlighted(field, text, 0, { ranges: [{ start: 0, end: text.length }], words: 1 });
}

function sentence(field: TextField, text: string | null, sought: Sought): Found | undefined {
  if (text === null) {
    return undefined;
  }
  const read = text.slice(0, READ_AT_MOST);
  return bestOf(
    sentencesOf(read).map(({ start, end }) => {
      const part = read.slice(start, end);
      return highlighted(field, part, start, matchesIn(part, sought, false));
    }),
  );
}

function highlighted(field: TextField, text: string, start: number, matches: Matches): Found | undefined {
  const { ranges, words } = matches;
  return words === 0 ? undefined : { ranges, words, highlight: { field, text, start, ranges: [...ranges] } };
}
