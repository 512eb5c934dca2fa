import { z } from 'zod';
import { externalIdsOf } from '../external-ids';
import { type PaperRecord } from '../record';
import { parseEntry } from './bibtex';
import { recordOfEntry } from './bibtex-entry';
import { codeLinks } from './code-links';
import { jsonFormat } from './json-format';
import { each, line, title, urlOf } from './parts';

const paper = z.object({
  title,
  abstract: line,
  tldr: line.catch(undefined),
  author: line,
  orcid: line.catch(undefined),
  keywords: line.catch(undefined),
  primary_area: line.catch(undefined),
  bibtex: z.string().nullish().catch(undefined),
  site: line.catch(undefined),
  pdf: line.catch(undefined),
  github: line.catch(undefined),
});

const OPENREVIEW = /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/u;

/** The lists of a conference's papers of github.com/papercopilot/paperlists. */
export const paperlists = jsonFormat({
  name: 'paperlists',
  description: "a conference's papers as the paperlists of Paper Copilot have them (JSON)",
  recognises: ({ keys }) =>
    keys.has('title') && keys.has('author') && (keys.has('track') || keys.has('gs_citation')),
  record(value): PaperRecord {
    const given = paper.parse(value);
    const cited = entryOf(given.bibtex);
    const authors = each(given.author?.split(';') ?? []).map((name) => name.replace(/\s+/gu, ' '));
    const orcids = given.orcid?.split(';').map((id) => id.trim()) ?? [];
    const openreview = OPENREVIEW.exec(given.site ?? '')?.[1];
    const keywords = each([...(given.keywords?.split(';') ?? []), given.primary_area]);
    return {
      title: given.title,
      abstract: given.abstract,
      authors: authors.length > 0 ? authors : (cited?.authors ?? []),
      ...(orcids.some(Boolean) && orcids.length === authors.length
        ? { authorIds: orcids.map((id) => (/^[\dX-]{19}$/u.test(id) ? `orcid:${id}` : undefined)) }
        : {}),
      year: cited?.year,
      published: cited?.published,
      venue: cited?.venue,
      url: urlOf(given.site) ?? cited?.url,
      codeUrls: each([...(given.github?.split(';') ?? []).map(urlOf), ...codeLinks(given.abstract ?? '')]),
      externalIds: {
        ...cited?.externalIds,
        ...externalIdsOf({ urls: [given.site, given.pdf] }),
        ...(openreview === undefined ? {} : { openreview }),
      },
      ...(keywords.length === 0 ? {} : { keywords }),
    };
  },
});

/** What the citation that comes with a paper says; it alone has the venue and the year. */
function entryOf(text: string | null | undefined): PaperRecord | undefined {
  try {
    return text ? recordOfEntry(parseEntry(text)) : undefined;
  } catch {
    return undefined;
  }
}
