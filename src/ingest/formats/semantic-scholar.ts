import { z } from 'zod';
import { externalIdsOf, referencesTo } from '../external-ids';
import { type PaperRecord } from '../record';
import { codeLinks } from './code-links';
import { jsonFormat } from './json-format';
import { day, each, line, title, urlOf, year, yearOf } from './parts';

const id = z.union([z.string(), z.number()]).nullish();
const ids = z
  .object({ ArXiv: id, DOI: id, ACL: id, MAG: id, PubMed: id, DBLP: id, CorpusId: id })
  .partial()
  .nullish();

/** Papers that are cited or cite, as an answer lists them; the bulk files have numbers of them under other names. */
const others = z
  .array(z.object({ paperId: z.string().nullish(), corpusId: id, externalIds: ids }).partial())
  .nullish()
  .catch(undefined);

/** The bulk files write all keys in lower case; the programming interface writes them in camel case. */
const paper = z.object({
  paperId: z.string().nullish(),
  corpusId: id,
  corpusid: id,
  externalIds: ids,
  externalids: ids,
  url: line,
  title,
  abstract: line,
  authors: z.array(z.object({ authorId: z.string().nullish(), name: line })).nullish(),
  venue: line,
  year,
  publicationDate: day,
  publicationdate: day,
  journal: z.object({ name: line }).partial().nullish(),
  fieldsOfStudy: z.array(z.string()).nullish(),
  s2fieldsofstudy: z.array(z.object({ category: line })).nullish(),
  s2FieldsOfStudy: z.array(z.object({ category: line })).nullish(),
  references: others,
  citations: others,
});

/** Papers of Semantic Scholar: its bulk files, or an answer of its programming interface. */
export const semanticScholar = jsonFormat({
  name: 'semantic-scholar',
  description: 'papers of Semantic Scholar: its bulk files or an answer of its programming interface (JSON)',
  recognises: ({ keys }) =>
    (keys.has('corpusid') && keys.has('externalids')) ||
    (keys.has('paperId') && keys.has('title') && !keys.has('paper_id')),
  record(value): PaperRecord {
    const given = paper.parse(value);
    const published = given.publicationDate ?? given.publicationdate;
    const authors = (given.authors ?? []).filter(({ name }) => name);
    const keywords = each([
      ...(given.fieldsOfStudy ?? []),
      ...[...(given.s2fieldsofstudy ?? []), ...(given.s2FieldsOfStudy ?? [])].map(({ category }) => category),
    ]);
    const references = each((given.references ?? []).flatMap(idsOf));
    const citedBy = each((given.citations ?? []).flatMap(idsOf));
    const other = given.externalIds ?? given.externalids;
    return {
      title: given.title,
      abstract: given.abstract,
      authors: authors.map(({ name }) => name!),
      authorIds: authors.map(({ authorId }) => (authorId ? `s2:${authorId}` : undefined)),
      year: yearOf(given.year, published),
      published,
      venue: given.venue ?? given.journal?.name,
      url: urlOf(given.url),
      codeUrls: codeLinks(given.abstract ?? ''),
      externalIds: externalIdsOf({
        ...givenIds(other),
        s2: given.paperId,
        s2corpus: given.corpusId ?? given.corpusid ?? other?.CorpusId,
      }),
      ...(keywords.length > 0 ? { keywords } : {}),
      ...(references.length > 0 ? { references } : {}),
      ...(citedBy.length > 0 ? { citedBy } : {}),
    };
  },
});

function givenIds(other: z.infer<typeof ids>): Parameters<typeof externalIdsOf>[0] {
  const text = (value: string | number | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : String(value);
  return {
    arxiv: text(other?.ArXiv),
    doi: text(other?.DOI),
    acl: text(other?.ACL),
    mag: other?.MAG,
    pubmed: other?.PubMed,
    dblp: text(other?.DBLP),
  };
}

/** What another paper goes by. */
function idsOf(other: {
  paperId?: string | null;
  corpusId?: z.infer<typeof id>;
  externalIds?: z.infer<typeof ids>;
}): string[] {
  return referencesTo({
    s2: other.paperId,
    s2corpus: other.corpusId ?? other.externalIds?.CorpusId,
    ...givenIds(other.externalIds),
  });
}
