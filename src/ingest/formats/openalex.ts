import { z } from 'zod';
import { externalIdsOf, openAlexId } from '../external-ids';
import { type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { jsonFormat, RecordFault } from './json-format';
import { day, each, line, title, urlOf, year, yearOf } from './parts';

const location = z
  .object({ landing_page_url: line, source: z.object({ display_name: line, type: line }).nullish() })
  .nullish();

const work = z.object({
  id: z.string(),
  title: title.nullish(),
  display_name: title.nullish(),
  doi: line,
  ids: z
    .object({ doi: line, pmid: line, mag: z.union([z.string(), z.number()]).nullish() })
    .partial()
    .nullish(),
  publication_year: year,
  publication_date: day,
  abstract_inverted_index: z.record(z.string(), z.array(z.int())).nullish(),
  abstract: line,
  authorships: z
    .array(
      z.object({
        raw_author_name: line,
        author: z.object({ id: line, display_name: line, orcid: line }).partial().nullish(),
      }),
    )
    .nullish(),
  primary_location: location,
  locations: z.array(location).nullish(),
  referenced_works: z.array(z.string()).nullish(),
  keywords: z.array(z.object({ display_name: line, keyword: line }).partial()).nullish(),
  topics: z.array(z.object({ display_name: line })).nullish(),
});

/** Works of OpenAlex: its snapshot, or an answer of its programming interface. */
export const openAlex = jsonFormat({
  name: 'openalex',
  description: 'works of OpenAlex: a file of its snapshot or an answer of its programming interface (JSON)',
  recognises: ({ keys, id }) =>
    keys.has('abstract_inverted_index') ||
    keys.has('referenced_works') ||
    (keys.has('authorships') && keys.has('publication_year')) ||
    (id !== undefined && /^https:\/\/openalex\.org\/W\d+$/u.test(id)),
  record(value): PaperRecord {
    const given = work.parse(value);
    const name = given.title ?? given.display_name;
    if (!name) {
      throw new RecordFault('title: a title is missing');
    }
    const abstract = given.abstract ?? textOf(given.abstract_inverted_index);
    const authors = (given.authorships ?? []).flatMap(({ author, raw_author_name: raw }) => {
      const known = author?.display_name ?? raw;
      return known ? [{ name: known, id: author?.orcid ?? author?.id }] : [];
    });
    const urls = [given.primary_location, ...(given.locations ?? [])].map((one) => one?.landing_page_url);
    const keywords = each([
      ...(given.keywords ?? []).map((word) => word.display_name ?? word.keyword),
      ...(given.topics ?? []).map((topic) => topic.display_name),
    ]);
    const references = each((given.referenced_works ?? []).map((id) => openAlexId(id))).map(
      (id) => `openalex:${id}`,
    );
    return {
      title: name,
      abstract,
      authors: authors.map(({ name: author }) => author),
      authorIds: authors.map(({ id }) => personId(id)),
      year: yearOf(given.publication_year, given.publication_date),
      published: given.publication_date,
      venue: venueOf(given.primary_location) ?? given.locations?.map(venueOf).find(Boolean),
      url: urlOf(urls.find(Boolean)) ?? urlOf(given.doi),
      codeUrls: codeLinks(abstract ?? ''),
      externalIds: externalIdsOf({
        openalex: given.id,
        doi: given.doi ?? given.ids?.doi,
        pubmed: given.ids?.pmid,
        mag: given.ids?.mag,
        urls,
      }),
      ...(keywords.length > 0 ? { keywords } : {}),
      ...(references.length > 0 ? { references } : {}),
    };
  },
});

/** A repository such as arXiv is no venue. */
function venueOf(place: z.infer<typeof location>): string | undefined {
  return place?.source?.type === 'repository' ? undefined : place?.source?.display_name;
}

/** An author's ORCID where it is known, else OpenAlex' own id. */
function personId(id: string | undefined): string | undefined {
  const orcid = /orcid\.org\/([\dX-]{19})$/u.exec(id ?? '')?.[1];
  const own = /openalex\.org\/(A\d+)$/u.exec(id ?? '')?.[1];
  return orcid ? `orcid:${orcid}` : own ? `openalex:${own}` : undefined;
}

/** The text of an abstract that is given as the places of its words. */
function textOf(index: Readonly<Record<string, readonly number[]>> | null | undefined): string | undefined {
  const words: string[] = [];
  for (const [word, places] of Object.entries(index ?? {})) {
    for (const place of places) {
      // A place out of any measure is a fault in the source, and an array that long would fill the memory.
      if (place >= 0 && place < 100_000) {
        words[place] = word;
      }
    }
  }
  return words.filter(Boolean).join(' ') || undefined;
}
