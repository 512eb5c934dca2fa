import { z } from 'zod';
import { externalIdsOf } from '../external-ids';
import { type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { jsonFormat } from './json-format';
import { day, each, line, title, urlOf } from './parts';

const daily = z.object({
  paper: z.object({
    id: z.string(),
    title,
    summary: line,
    authors: z.array(z.object({ name: line, hidden: z.boolean().nullish() })).nullish(),
    publishedAt: day,
    githubRepo: line,
    ai_keywords: z.array(z.string()).nullish(),
  }),
});

/** The daily papers of Hugging Face, as its programming interface answers. */
export const dailyPapers = jsonFormat({
  name: 'daily-papers',
  description: 'the daily papers of Hugging Face, as its programming interface answers (JSON)',
  recognises: ({ keys }) =>
    keys.has('paper') && (keys.has('publishedAt') || keys.has('numComments') || keys.has('submittedBy')),
  record(value): PaperRecord {
    const { paper: given } = daily.parse(value);
    const externalIds = externalIdsOf({ arxiv: given.id });
    const keywords = each(given.ai_keywords ?? []);
    return {
      title: given.title,
      abstract: given.summary,
      authors: each((given.authors ?? []).filter(({ hidden }) => !hidden).map(({ name }) => name)),
      year: given.publishedAt ? Number(given.publishedAt.slice(0, 4)) : undefined,
      published: given.publishedAt,
      url: externalIds['arxiv']
        ? `https://arxiv.org/abs/${externalIds['arxiv']}`
        : `https://huggingface.co/papers/${given.id}`,
      codeUrls: each([urlOf(given.githubRepo), ...codeLinks(given.summary ?? '')]),
      externalIds,
      ...(keywords.length > 0 ? { keywords } : {}),
    };
  },
});
