import { type Format, type FormatItem } from './format';

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

/** Links to code that an abstract ends with. */
export function codeLinks(text: string): string[] {
  const links = text.match(/https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[\w./-]+/gu) ?? [];
  return [...new Set(links.map((link) => link.replace(/[.,;/]+$/u, '')))];
}

/**
 * The trending-papers page as saved from a browser: lines of page furniture, then a title line and an abstract line a
 * paper, blank lines between.
 */
export const trendingPage: Format = {
  name: 'trending-page',

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

  async *read(lines): AsyncIterable<FormatItem> {
    let number = 0;
    let title: { line: number; text: string } | undefined;
    for await (const raw of lines) {
      number += 1;
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
        yield { bad: { line: number, reason: 'an abstract without a title line before it', record: text } };
      }
      title = undefined;
    }
  },
};
