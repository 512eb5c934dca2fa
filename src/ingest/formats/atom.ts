import { SaxesParser } from 'saxes';
import { externalIdsOf } from '../external-ids';
import { type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { badItem, LONGEST_RECORD, type Format, type FormatItem } from './format';
import { dayOf, each, urlOf } from './parts';

/** What an entry of a feed holds, gathered while it is read. */
interface Entry {
  readonly line: number;
  readonly texts: Record<string, string>;
  readonly authors: string[];
  readonly categories: string[];
  readonly links: { readonly rel: string; readonly href: string }[];
  size: number;
}

/** Atom feeds, as the programming interface of arXiv answers. */
export const atom: Format = {
  name: 'atom',
  description: "an Atom feed, such as an answer of arXiv's programming interface (XML)",

  detects: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<feed\b/u.test(head),

  async *read(text): AsyncIterable<FormatItem> {
    const parser = new SaxesParser({ xmlns: true });
    const items: FormatItem[] = [];
    const open: string[] = [];
    let entry: Entry | undefined;
    let words = '';
    let fault: string | undefined;
    parser.on('error', ({ message }) => void (fault ??= message));
    parser.on('opentag', ({ local, attributes }) => {
      open.push(local);
      words = '';
      const attribute = (name: string): string =>
        String((attributes[name] as { value: string } | undefined)?.value ?? '');
      if (local === 'entry') {
        entry = { line: parser.line, texts: {}, authors: [], categories: [], links: [], size: 0 };
      } else if (local === 'link') {
        entry?.links.push({ rel: attribute('title') || attribute('rel'), href: attribute('href') });
      } else if (local === 'category') {
        entry?.categories.push(attribute('term'));
      }
    });
    parser.on('text', (more) => {
      if (entry && (entry.size += more.length) > LONGEST_RECORD) {
        fault ??= `the entry is longer than ${LONGEST_RECORD} characters`;
      }
      words += more;
    });
    parser.on('closetag', ({ local }) => {
      open.pop();
      const content = words.replace(/\s+/gu, ' ').trim();
      words = '';
      if (local === 'entry' && entry) {
        items.push(itemOf(entry));
        entry = undefined;
      } else if (local === 'name' && open.at(-1) === 'author') {
        entry?.authors.push(content);
      } else if (entry && open.at(-1) === 'entry') {
        entry.texts[local] ??= content;
      }
    });
    for await (const piece of text) {
      parser.write(piece);
      yield* items.splice(0);
      if (fault !== undefined) {
        yield badItem(parser.line, `not read from here on: ${fault.replace(/^\d+:\d+: /u, '')}`, '');
        return;
      }
    }
    parser.close();
    if (fault !== undefined) {
      yield badItem(entry?.line ?? parser.line, 'not read: the file ends within it', '');
    }
  },
};

function itemOf({ line, texts, authors, categories, links }: Entry): FormatItem {
  const { title, id } = texts;
  // An answer that says what was wrong with the question comes as an entry too.
  if (!title || /arxiv\.org\/api\/errors/u.test(id ?? '')) {
    return badItem(
      line,
      title ? `arXiv answered with an error: ${texts['summary'] ?? ''}` : 'a title is missing',
      JSON.stringify(texts),
    );
  }
  return { line, record: recordOf(texts, title, authors, categories, links) };
}

function recordOf(
  texts: Readonly<Record<string, string>>,
  title: string,
  authors: readonly string[],
  categories: readonly string[],
  links: Entry['links'],
): PaperRecord {
  const published = dayOf(texts['published']) ?? dayOf(texts['updated']);
  const abstract = texts['summary'] || texts['content'] || undefined;
  const url = urlOf(links.find(({ rel }) => rel === 'alternate')?.href) ?? urlOf(texts['id']);
  const keywords = each(categories);
  return {
    title,
    abstract,
    authors: each(authors),
    year: published ? Number(published.slice(0, 4)) : undefined,
    published,
    url: url?.replace(/^http:\/\/arxiv\.org\/abs\/(.*?)(?:v\d+)?$/u, 'https://arxiv.org/abs/$1'),
    codeUrls: codeLinks(`${abstract ?? ''} ${texts['comment'] ?? ''}`),
    externalIds: externalIdsOf({ doi: texts['doi'], urls: [texts['id'], ...links.map(({ href }) => href)] }),
    ...(keywords.length > 0 ? { keywords } : {}),
  };
}
