import { citationKeyOf } from '../ingest/library';
import { type TextFormat } from './format';
import { together } from './library';
import { withoutNothing } from './json-list';
import { type ExportedPaper } from './paper';

/** Schemes that have a name of their own among the fields that an import knows. */
const NAMED = ['arxiv', 'doi', 'acl', 'openalex', 's2'];

/** The id of an author whom a source tells apart from others of the name. */
const TOLD_APART = /^author:([a-z\d]+:.+)$/u;

/**
 * A paper under the names that an import reads. What an import has no name for stands under `paperweave`, where nothing mistakes it for
 * something else: a summary is no abstract.
 */
export function jsonLine({
  id,
  summary,
  externalIds,
  codeUrls,
  library,
  authorIds,
  ...fields
}: ExportedPaper): Record<string, unknown> {
  const { title, abstract, authors, year, published, venue, url, keywords, references, citedBy } = fields;
  const { otherKeys, tags, collections, notes, bibliography } = together(library);
  const citationKey = citationKeyOf(library);
  const people = authorIds.map((author) => TOLD_APART.exec(author)?.[1] ?? null);
  const others = Object.entries(externalIds).filter(([scheme]) => !NAMED.includes(scheme));
  return withoutNothing({
    id,
    title,
    abstract,
    authors,
    year,
    published,
    venue,
    ...Object.fromEntries(NAMED.map((scheme) => [scheme, externalIds[scheme]])),
    url,
    code: codeUrls,
    keywords,
    references,
    citedBy,
    citationKey,
    tags,
    collections,
    notes,
    paperweave: orNothing(
      withoutNothing({
        summary,
        externalIds: orNothing(Object.fromEntries(others)),
        authorIds: people.some(Boolean) ? people : null,
        otherKeys,
        bibliography: orNothing(withoutNothing({ ...bibliography })),
      }),
    ),
  });
}

function orNothing(object: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(object).length === 0 ? undefined : object;
}

export const jsonLines: TextFormat = {
  name: 'json-lines',
  description: 'the papers as JSON Lines, which import reads back',
  of: 'papers',
  shape: 'file',

  async *write(reader) {
    for await (const paper of reader.papers()) {
      yield `${JSON.stringify(jsonLine(paper))}\n`;
    }
  },
};
