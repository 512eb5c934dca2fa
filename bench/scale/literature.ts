import { mkdirSync } from 'node:fs';
import { foldName, titleKey } from '../../src/knowledge/folding';
import { LABEL_OF_KIND, LINEAGE_RELATIONS, PREFIX_OF_KIND, RELATIONS } from '../../src/knowledge/kinds';
import { Concepts } from './concepts';
import { list, Tables, text, type Table } from './csv';
import { Random } from './random';
import { Words } from './words';

const SEED = 20_260_101;
const VENUES = 400;
const FIRST_YEAR = 1990;
const YEARS = 36;
/** How much more is published every year. */
const GROWTH = 1.15;
/** Numbers that the importer tells nodes by: a range a kind. */
const AT = { concept: 0, alias: 1e8, paper: 2e8, author: 3e8, venue: 4e8, external: 5e8 } as const;

const tier = (papers: number): string => text(String(Math.floor(Math.log2(papers + 1))));

/** The year of a paper, by its place among all. */
const yearOf = (place: number): number =>
  FIRST_YEAR +
  Math.min(YEARS - 1, Math.floor(Math.log(1 + place * (GROWTH ** YEARS - 1)) / Math.log(GROWTH)));

/** The papers that a paper cites: earlier ones, half of them recent and half of them much cited. */
function cited(paper: number): Set<number> {
  const random = new Random(SEED ^ Math.imul(paper + 1, 0x9e3779b1));
  const found = new Set<number>();
  for (let n = paper < 10 ? 0 : random.times(8, 40); n > 0; n--) {
    found.add(
      random.next() < 0.5 ? paper - 1 - random.below(Math.min(paper, 2_000)) : random.early(paper, 1.7),
    );
  }
  return found;
}

/**
 * Writes a literature of `papers` papers into a folder, in the form of the export for `neo4j-admin`: the real vocabulary with its
 * hierarchy, papers that use it as unevenly as real ones do (Zipf), what they introduce, authors, venues, citations, terms, and
 * every count that reading relies on. Claims of sources (`Assertion`), which no read touches, are left out.
 */
export function writeLiterature(folder: string, papers: number, say: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const tables = new Tables(folder);
  const random = new Random(SEED);
  const concepts = new Concepts(random);
  const words = new Words();

  const citations = new Int32Array(papers);
  for (let i = 0; i < papers; i++) {
    cited(i).forEach((other) => (citations[other]! += 1));
  }

  const paperTable = tables.nodes('Entity:Paper', [
    'id:string', 'title:string', 'titleKey:string', 'abstract:string', 'year:long', 'published:date', 'sortDate:long', 'addedAt:datetime',
    'citationCount:long', 'codeUrls:string[]', 'terms:string[]', 'termWeights:double[]',
  ]); // prettier-ignore
  const externalTable = tables.nodes('ExternalId', ['scheme:string', 'value:string']);
  const identified = tables.relationships('IDENTIFIED_BY');
  const statementTables = new Map(
    RELATIONS.map((relation) => [
      relation,
      tables.relationships(relation, [
        'key:string', 'rank:long', 'confidence:double', 'sources:string[]', 'evidenceText:string', 'evidenceField:string',
        'evidenceStart:long', 'evidenceEnd:long', 'evidenceKind:string', 'evidenceSource:string',
      ]), // prettier-ignore
    ]),
  );
  const cites = tables.relationships('CITES');
  const authored = tables.relationships('AUTHORED_BY', ['position:long']);
  const published = tables.relationships('PUBLISHED_IN');

  const authors = Math.max(10, Math.floor(papers * 0.7));
  const authorPapers = new Int32Array(authors);
  const most = concepts.known.length + papers;
  const paperCount = new Int32Array(most);
  const papersBelow = new Int32Array(most);
  const months = new Map<string, number>();
  const conceptId = (place: number): string => {
    const known = concepts.known[place];
    return known
      ? known.id
      : `${PREFIX_OF_KIND[concepts.introduced[place - concepts.known.length]!.kind]}:made-${place}`;
  };

  for (let i = 0; i < papers; i++) {
    const year = yearOf((i + 0.5) / papers);
    const [month, day] = [1 + random.below(12), 1 + random.below(28)];
    const two = (n: number): string => String(n).padStart(2, '0');
    const ofMonth = `${two(year % 100)}${two(month)}`;
    const n = (months.get(ofMonth) ?? 0) + 1;
    months.set(ofMonth, n);
    const arxiv = `${ofMonth}.${String(n).padStart(5, '0')}`;
    const id = `paper:arxiv-${arxiv}`;
    const area = concepts.area(random);
    const { title, abstract, terms, weights } = words.text(random, area);
    paperTable.row([
      AT.paper + i, text(id), text(title), text(titleKey(title)), text(abstract), year, `${year}-${two(month)}-${two(day)}`,
      Number(`${year}${two(month)}${two(day)}`), '2026-01-01T00:00:00Z', citations[i]!,
      random.next() < 0.2 ? text(`https://github.com/made/${i}`) : '""', list(terms), list(weights),
    ]); // prettier-ignore
    externalTable.row([AT.external + i, text('arxiv'), text(arxiv)]);
    identified.row([AT.paper + i, AT.external + i]);
    cited(i).forEach((other) => cites.row([AT.paper + i, AT.paper + other]));
    published.row([AT.paper + i, AT.venue + random.early(VENUES, 2)]);
    const people = new Set<number>();
    for (let k = 1 + random.times(3, 30); k > 0; k--) {
      people.add(random.early(authors, 1.5));
    }
    let position = 0;
    for (const author of people) {
      position += 1;
      authorPapers[author]! += 1;
      authored.row([AT.paper + i, AT.author + author, position]);
    }

    const [stated, above] = [new Set<number>(), new Set<number>()];
    for (const { relation, concept } of concepts.statements(random, area)) {
      stated.add(concept);
      if (relation !== 'COMPARES') {
        concepts.above(concept).forEach((one) => above.add(one));
      }
      const confidence = Math.round((0.3 + 0.7 * random.next()) * 1e3) / 1e3;
      statementTables
        .get(relation)!
        .row([
          AT.paper + i, AT.concept + concept, text(`${id}|${relation}|${conceptId(concept)}`), RELATIONS.indexOf(relation), confidence,
          text('extracted'), text(title), text('title'), 0, title.length, text('QUOTE'), text('extracted'),
        ]); // prettier-ignore
    }
    stated.forEach((concept) => (paperCount[concept]! += 1));
    above.forEach((concept) => (papersBelow[concept]! += 1));
    if ((i + 1) % 100_000 === 0) {
      say(`  ${i + 1} papers written`);
    }
  }

  writeConcepts(tables, concepts, conceptId, paperCount, papersBelow);
  writePeople(tables, authorPapers);
  tables.close();
}

/** Concepts with their names, hierarchy and descent. */
function writeConcepts(
  tables: Tables,
  concepts: Concepts,
  conceptId: (place: number) => string,
  paperCount: Int32Array,
  papersBelow: Int32Array,
): void {
  const columns = [
    'id:string', 'kind:string', 'name:string', 'sortName:string', 'aliases:string[]', 'description:string', 'year:long',
    'origin:string', 'paperCount:long', 'papersBelow:long',
  ]; // prettier-ignore
  const byKind = new Map<string, Table>(
    Object.entries(LABEL_OF_KIND).map(([kind, label]) => [
      kind,
      tables.nodes(`Concept:Entity:${label}`, columns),
    ]),
  );
  const aliasTable = tables.nodes('Alias', ['kind:string', 'key:string', 'compact:string', 'tier:string']);
  const called = tables.relationships('CALLED');
  const broaderTable = tables.relationships('BROADER');
  const steps = new Map(
    LINEAGE_RELATIONS.map((relation) => [
      relation,
      tables.relationships(relation, ['key:string', 'confidence:double', 'sources:string[]']),
    ]),
  );
  const places = new Map(concepts.known.map(({ id }, i) => [id, i]));
  const aliases = new Map<string, { at: number; kind: string; key: string; papers: number }>();
  const name = (place: number, kind: string, key: string): void => {
    const alias = aliases.get(`${kind} ${key}`) ?? { at: AT.alias + aliases.size, kind, key, papers: 0 };
    aliases.set(`${kind} ${key}`, alias);
    alias.papers = Math.max(alias.papers, paperCount[place]!);
    called.row([AT.concept + place, alias.at]);
  };
  const step = (relation: (typeof LINEAGE_RELATIONS)[number], from: number, to: number): void =>
    steps
      .get(relation)!
      .row([
        AT.concept + from,
        AT.concept + to,
        text(`${conceptId(from)}|${relation}|${conceptId(to)}`),
        1,
        text('catalogue'),
      ]);

  concepts.known.forEach((one, place) => {
    byKind
      .get(one.kind)!
      .row([
        AT.concept + place, text(one.id), text(one.kind), text(one.name), text(foldName(one.name)),
        list(one.names.slice(1).map((alias) => alias.name)), text(one.description ?? ''), one.year ?? '', text('catalogue'),
        paperCount[place]!, papersBelow[place]!,
      ]); // prettier-ignore
    new Set(one.names.map(({ key }) => key)).forEach((key) => name(place, one.kind, key));
    one.broader.forEach((id) => broaderTable.row([AT.concept + place, AT.concept + places.get(id)!]));
    one.lineage.forEach(({ relation, to }) => step(relation, place, places.get(to)!));
  });
  concepts.introduced.forEach(({ kind, near, below, descends }, i) => {
    const place = concepts.known.length + i;
    const shown = `Made-${place}`;
    byKind
      .get(kind)!
      .row([
        AT.concept + place, text(conceptId(place)), text(kind), text(shown), text(foldName(shown)), '""', '', '', text('extracted'),
        paperCount[place]!, papersBelow[place]!,
      ]); // prettier-ignore
    name(place, kind, foldName(shown));
    if (below) {
      broaderTable.row([AT.concept + place, AT.concept + near]);
    }
    if (descends) {
      step('BASED_ON', place, near);
    }
  });
  for (const { at, kind, key, papers } of aliases.values()) {
    aliasTable.row([at, text(kind), text(key), text(key.replaceAll(' ', '')), tier(papers)]);
  }
}

function writePeople(tables: Tables, authorPapers: Int32Array): void {
  const authorTable = tables.nodes('Author:Entity', [
    'id:string', 'name:string', 'nameKey:string', 'sortName:string', 'paperCount:long', 'tier:string',
  ]); // prettier-ignore
  authorPapers.forEach((count, i) => {
    const family = i.toString(36);
    authorTable.row([
      AT.author + i, text(`author:given-f${family}`), text(`Given F${family}`), text(`given f${family}`), text(`given f${family}`),
      count, tier(count),
    ]); // prettier-ignore
  });
  const venueTable = tables.nodes('Entity:Venue', [
    'id:string',
    'name:string',
    'nameKey:string',
    'sortName:string',
  ]);
  for (let i = 0; i < VENUES; i++) {
    venueTable.row([
      AT.venue + i, text(`venue:v${i}`), text(`V${i}`), text(`v${i}`), text(`v${i}`),
    ]); // prettier-ignore
  }
}
