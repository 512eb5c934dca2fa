import { z } from 'zod';
import { arxivId, doi } from '../../graph/reference';
import { type PaperRecord } from '../record';
import { codeLinks } from './trending-page';
import { type Format, type FormatItem } from './format';

const text = z.string().trim();
const optionalText = text.nullish().transform((value) => (value ? value : undefined));

const line = z.object({
  title: text.min(1),
  abstract: optionalText,
  authors: z.array(text.min(1)).nullish(),
  year: z.coerce.number().int().min(1800).max(2200).nullish(),
  published: z.iso.date().nullish(),
  venue: optionalText,
  arxiv: optionalText,
  doi: optionalText,
  url: optionalText,
  code: z.union([text.transform((one) => [one]), z.array(text)]).nullish(),
});

const LONGEST_LINE = 10_000_000;

function record(content: z.infer<typeof line>): PaperRecord {
  const externalIds: Record<string, string> = {};
  const arxiv = content.arxiv && arxivId(content.arxiv);
  const digitalObject = content.doi && doi(content.doi);
  if (arxiv) {
    externalIds['arxiv'] = arxiv;
  }
  if (digitalObject) {
    externalIds['doi'] = digitalObject;
  }
  return {
    title: content.title,
    abstract: content.abstract,
    authors: content.authors ?? [],
    year: content.year ?? (content.published ? Number(content.published.slice(0, 4)) : undefined),
    published: content.published ?? undefined,
    venue: content.venue,
    url: content.url,
    codeUrls: [...new Set([...(content.code ?? []), ...codeLinks(content.abstract ?? '')])],
    externalIds,
  };
}

/** A JSON object a line, with obvious names: title, abstract, authors, year, published, venue, arxiv, doi, url, code. */
export const jsonLines: Format = {
  name: 'json-lines',

  detects(head) {
    const first = head.trimStart().split('\n', 1)[0]!;
    return /^\{\s*"/u.test(first) && /"title"\s*:/u.test(first);
  },

  async *read(lines): AsyncIterable<FormatItem> {
    let number = 0;
    for await (const raw of lines) {
      number += 1;
      if (raw.trim() === '') {
        continue;
      }
      const bad = (reason: string): FormatItem => ({
        bad: { line: number, reason, record: raw.slice(0, 10_000) },
      });
      if (raw.length > LONGEST_LINE) {
        yield bad(`the line has ${raw.length} characters; at most ${LONGEST_LINE} are read`);
        continue;
      }
      let content: unknown;
      try {
        content = JSON.parse(raw);
      } catch (error) {
        yield bad(`not JSON: ${(error as Error).message}`);
        continue;
      }
      const parsed = line.safeParse(content);
      yield parsed.success
        ? { line: number, record: record(parsed.data) }
        : bad(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    }
  },
};
