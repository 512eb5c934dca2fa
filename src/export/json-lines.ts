import { type TextFormat } from './format';
import { withoutNothing } from './json-list';
import { type ExportedPaper } from './paper';

/** Schemes that have a name of their own among the fields that an import knows. */
const NAMED = ['arxiv', 'doi', 'acl', 'openalex', 's2'];

/**
 * A paper under the names that an import reads. What an import has no name for stands under `paperweave`, where nothing mistakes it for
 * something else: a summary is no abstract.
 */
export function jsonLine({
  id,
  summary,
  externalIds,
  codeUrls,
  ...fields
}: ExportedPaper): Record<string, unknown> {
  const { title, abstract, authors, year, published, venue, url } = fields;
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
    paperweave: orNothing(withoutNothing({ summary, externalIds: orNothing(Object.fromEntries(others)) })),
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
