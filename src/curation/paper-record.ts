import { urlOf } from '../ingest/formats/parts';
import { externalIdsOf } from '../ingest/external-ids';
import { type PaperRecord } from '../ingest/record';
import { slug, titleKey } from '../knowledge/folding';
import { maybeText, refuse, textOf } from './texts';
import { yearOf } from './write-concepts';

/** How many papers one mutation may bring. */
export const MOST_PAPERS = 500;

const MOST_AUTHORS = 5_000;
const MOST_LINKS = 20;

/** A paper as a mutation is given it. */
export interface PaperGiven {
  readonly title: string;
  readonly abstract?: string | null;
  readonly authors?: readonly string[] | null;
  readonly year?: number | null;
  readonly published?: Date | null;
  readonly venue?: string | null;
  readonly url?: string | null;
  readonly codeUrls?: readonly string[] | null;
  readonly arxiv?: string | null;
  readonly doi?: string | null;
  readonly externalIds?: readonly { readonly scheme: string; readonly value: string }[] | null;
}

const SCHEMES = ['arxiv', 'doi', 'acl', 'openalex', 's2', 's2corpus', 'pubmed', 'mag', 'dblp'] as const;

/** A paper as an import would read it. @throws BAD_USER_INPUT, which names the argument below `at`. */
export function recordOf(given: PaperGiven, at: string): PaperRecord {
  const title = textOf(`${at}.title`, given.title, { most: 1_000 });
  if (titleKey(title) === '') {
    throw refuse(`${at}.title`, 'needs a letter or a digit.');
  }
  const abstract = maybeText(`${at}.abstract`, given.abstract, { most: 20_000, lines: true });
  const venue = given.venue == null ? undefined : nameOf(`${at}.venue`, given.venue);
  const url = given.url == null ? undefined : urlIn(`${at}.url`, given.url);
  const year = yearOf(`${at}.year`, given.year);
  const published = given.published?.toISOString().slice(0, 10);
  return {
    title,
    authors: several(`${at}.authors`, given.authors, MOST_AUTHORS).map((name, i) =>
      nameOf(`${at}.authors[${i}]`, name),
    ),
    codeUrls: several(`${at}.codeUrls`, given.codeUrls, MOST_LINKS).map((one, i) =>
      urlIn(`${at}.codeUrls[${i}]`, one),
    ),
    externalIds: idsOf(given, at),
    ...(abstract === undefined ? {} : { abstract }),
    ...(year === undefined ? {} : { year }),
    ...(published === undefined ? {} : { published }),
    ...(venue === undefined ? {} : { venue }),
    ...(url === undefined ? {} : { url }),
  };
}

function nameOf(argument: string, given: string): string {
  const name = textOf(argument, given, { most: 200 });
  if (slug(name) === '') {
    throw refuse(argument, 'needs a letter or a digit.');
  }
  return name;
}

function several<T>(argument: string, values: readonly T[] | null | undefined, most: number): readonly T[] {
  if ((values?.length ?? 0) > most) {
    throw refuse(argument, `holds ${values!.length} items; at most ${most} are taken.`);
  }
  return values ?? [];
}

function urlIn(argument: string, given: string): string {
  const url = urlOf(textOf(argument, given, { most: 2_000 }));
  if (url === undefined) {
    throw refuse(argument, 'is no web address.');
  }
  return url;
}

function idsOf({ arxiv, doi, externalIds }: PaperGiven, at: string): Record<string, string> {
  const all = [
    ...(arxiv == null ? [] : [{ scheme: 'arxiv', value: arxiv, argument: `${at}.arxiv` }]),
    ...(doi == null ? [] : [{ scheme: 'doi', value: doi, argument: `${at}.doi` }]),
    ...several(`${at}.externalIds`, externalIds, MOST_LINKS).map((one, i) => ({
      ...one,
      argument: `${at}.externalIds[${i}]`,
    })),
  ];
  const ids: Record<string, string> = {};
  for (const { scheme, value, argument } of all) {
    if (!SCHEMES.includes(scheme as (typeof SCHEMES)[number])) {
      throw refuse(argument, `has an unknown scheme; one of ${SCHEMES.join(', ')} is taken.`);
    }
    const read = externalIdsOf({ [scheme]: textOf(argument, value, { most: 300 }) });
    // A DOI that arXiv gives is an arXiv identifier, and one of the ACL is that of an ACL paper too.
    if (Object.keys(read).length === 0) {
      throw refuse(argument, `is no ${scheme} identifier.`);
    }
    for (const [name, id] of Object.entries(read)) {
      if ((ids[name] ?? id) !== id) {
        throw refuse(argument, `is another ${name} identifier than ${JSON.stringify(ids[name])}.`);
      }
      ids[name] = id;
    }
  }
  return ids;
}
