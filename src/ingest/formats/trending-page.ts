import { codeLinks } from './code-links';
import { badItem, type Format, type FormatItem } from './format';
import { linesOf } from './lines';

/** An abstract is a paragraph; what is shorter is a title or a part of the page's furniture. */
const SHORTEST_ABSTRACT = 280;
const LONGEST_TITLE = 300;
/** A title has at least two words, or a sign that names have. */
const TITLE = /\S\s+\S|[:-]/u;

function isAbstract(line: string): boolean {
  return line.length >= SHORTEST_ABSTRACT && /[.!?]["')\]]?(?:\s|$)/u.test(line);
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && TITLE.test(line);
}

/**
 * The trending-papers page as saved from a browser: lines of page furniture, then a title line and an abstract line a
 * paper, blank lines between.
 */
export const trendingPage: Format = {
  name: 'trending-page',
  description: 'the trending-papers page as saved from a browser',

  detects(head) {
    if (/^\s*[[{<@%]/u.test(head)) {
      return false;
    }
    const lines = head
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return lines.some((line, i) => i > 0 && isAbstract(line) && isTitle(lines[i - 1]!));
  },

  async *read(pieces): AsyncIterable<FormatItem> {
    let title: { line: number; text: string } | undefined;
    for await (const { number, text: raw } of linesOf(pieces)) {
      const text = raw.trim();
      if (text === '') {
        continue;
      }
      if (!isAbstract(text)) {
        title = { line: number, text };
        continue;
      }
      if (title && isTitle(title.text)) {
        yield {
          line: title.line,
          record: {
            title: title.text,
            abstract: text,
            authors: [],
            codeUrls: codeLinks(text),
            externalIds: {},
          },
        };
      } else {
        yield badItem(number, 'an abstract without a title line before it', text);
      }
      title = undefined;
    }
  },
};
