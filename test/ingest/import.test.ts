import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCatalogue } from '../../src/catalogue/read';
import { type Graph } from '../../src/graph/graph';
import { type BadRecord } from '../../src/ingest/formats/format';
import { importPapers } from '../../src/ingest/import';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { InputError, openInput } from '../../src/ingest/input';
import { type ImportCounts } from '../../src/ingest/record';
import { emptyGraph } from '../support';

const catalogue = readCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'paperweave-import-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function jsonl(...records: object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const FILLER =
  'The experiments take a long time, and the results hold on many machines that we tried. '.repeat(3);
const TESSERA = {
  title: 'Tessera: Low-Rank Adaptation with Mosaics',
  abstract: `We propose Tessera, a variant of LoRA for vision transformers. Experiments on ImageNet show that it works. ${FILLER}`,
  year: 2025,
  authors: ['Ada Alpha', 'Bob Beta'],
};

describe('importing', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await emptyGraph();
    await loadCatalogue(graph, catalogue);
  });

  afterAll(() => graph.close());

  const take = async (path: string): Promise<ImportCounts> =>
    importPapers(graph, await openInput(path), catalogue);
  const one = async (statement: string, parameters = {}): Promise<unknown> =>
    (await graph.read(statement, parameters, { timeoutMs: 10_000 }))[0]?.[0];

  /** Everything in the graph, so that "nothing was written" can be seen. */
  const contents = async (): Promise<unknown> =>
    graph.read(
      `CALL () { MATCH (n) WHERE NOT n:MigrationLock RETURN count(n) AS nodes, sum(size(keys(n))) AS keys }
       CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships, sum(size(keys(r))) AS edgeKeys }
       CALL () { MATCH (c:Concept) RETURN sum(c.papersBelow) AS below, sum(c.paperCount) AS direct }
       RETURN nodes, keys, relationships, edgeKeys, below, direct`,
      {},
      { timeoutMs: 10_000 },
    );

  it('reads a paper, what it states and the concept that it names, with evidence that is a slice of its text', async () => {
    expect(await take(file('one.jsonl', jsonl(TESSERA)))).toMatchObject({ read: 1, created: 1 });
    const rows = await graph.read(
      `MATCH (p:Paper {title: $title})-[r]->(c:Concept)
       RETURN type(r), c.id, r.evidenceText, substring(p[r.evidenceField], r.evidenceStart, r.evidenceEnd - r.evidenceStart), r.sources`,
      { title: TESSERA.title },
      { timeoutMs: 10_000 },
    );
    expect(rows.map(([relation, id]) => `${String(relation)} ${String(id)}`)).toEqual(
      expect.arrayContaining(['INTRODUCES method:tessera']),
    );
    expect(rows.some(([, id]) => id === 'method:lora')).toBe(true);
    for (const [, , text, slice, sources] of rows) {
      expect(text).toBe(slice);
      expect(sources).toEqual(['extracted']);
    }
  });

  it('of the same file again writes nothing', async () => {
    const path = file('twice.jsonl', jsonl(TESSERA, { title: 'Another Paper of Two Words', year: 2020 }));
    await take(path);
    const before = await contents();
    expect(await take(path)).toEqual({ read: 2, created: 0, updated: 0, unchanged: 2, quarantined: 0 });
    expect(await contents()).toEqual(before);
  });

  it('of a changed record replaces what was read before', async () => {
    const record = {
      title: 'Chameleon: A Paper that Changes',
      abstract: `We use BERT for machine translation. ${FILLER}`,
    };
    const path = file('changing.jsonl', jsonl(record));
    await take(path);
    expect(
      await one('MATCH (:Paper {title: $title})-[r]->({id: "model:bert"}) RETURN count(r)', record),
    ).toBe(1);
    file('changing.jsonl', jsonl({ ...record, abstract: `We use GPT-2 for machine translation. ${FILLER}` }));
    expect(await take(path)).toMatchObject({ updated: 1 });
    expect(
      await one('MATCH (:Paper {title: $title})-[r]->({id: "model:bert"}) RETURN count(r)', record),
    ).toBe(0);
    expect(
      await one('MATCH (:Paper {title: $title})-[r]->({id: "model:gpt-2"}) RETURN count(r)', record),
    ).toBe(1);
    file('changing.jsonl', jsonl(record));
    await take(path);
    expect(
      await one('MATCH (:Paper {title: $title})-[r]->({id: "model:gpt-2"}) RETURN count(r)', record),
    ).toBe(0);
  });

  it('joins a paper of the catalogue by its title, and leaves what the catalogue says of it', async () => {
    const title = 'PALBERT: Teaching ALBERT to Ponder';
    const before = await one('MATCH (p:Paper {title: $title})-[r:INTRODUCES|EXTENDS]->() RETURN count(r)', {
      title,
    });
    expect(
      await take(file('known.jsonl', jsonl({ title, abstract: `We present PALBERT. ${FILLER}` }))),
    ).toMatchObject({ updated: 1 });
    expect(await one('MATCH (p:Paper {title: $title}) RETURN count(p)', { title })).toBe(1);
    expect(await one('MATCH (p:Paper {title: $title}) RETURN p.abstract', { title })).toContain(
      'We present PALBERT',
    );
    expect(
      await one('MATCH (p:Paper {title: $title})-[r:INTRODUCES|EXTENDS]->() RETURN count(r)', { title }),
    ).toBe(before);
  });

  it('keeps papers of one title apart when years, first authors or ids contradict', async () => {
    const title = 'A Title that Two Papers Have';
    await take(file('apart.jsonl', jsonl({ title, year: 2001, authors: ['A One'] })));
    await take(
      file('apart2.jsonl', jsonl({ title, year: 2021, authors: ['B Two'] }, { title, arxiv: '2101.00001' })),
    );
    expect(await one('MATCH (p:Paper {title: $title}) RETURN count(p)', { title })).toBe(3);
  });

  it('joins papers by an external id, whatever their titles', async () => {
    await take(file('ids.jsonl', jsonl({ title: 'The Preprint of a Work', arxiv: '2102.00002' })));
    await take(
      file(
        'ids2.jsonl',
        jsonl({ title: 'The Published Work', arxiv: 'arXiv:2102.00002v3', doi: '10.1000/ABC' }),
      ),
    );
    const found =
      'MATCH (p:Paper)-[:IDENTIFIED_BY]->(x:ExternalId) WHERE x.value IN ["2102.00002", "10.1000/abc"]';
    expect(await one(`${found} RETURN count(DISTINCT p)`)).toBe(1);
  });

  it('sets bad records aside and takes the others', async () => {
    const bad: string[] = [];
    const path = file(
      'bad.jsonl',
      `${jsonl({ title: 'A Good Paper of Five' })}{"title": 3}\nnot json\n${jsonl({ title: 'One More Good Paper' })}`,
    );
    const counts = await importPapers(graph, await openInput(path), catalogue, {
      onBad: ({ line, reason }) => bad.push(`${line}: ${reason}`),
    });
    expect(counts).toMatchObject({ read: 2, created: 2, quarantined: 2 });
    expect(bad[0]).toMatch(/^2: title: /);
    expect(bad[1]).toMatch(/^3: not JSON/);
  });

  it('of the same file again has no transaction that writes', async () => {
    const path = file(
      'quiet.jsonl',
      jsonl(TESSERA, { ...TESSERA, title: 'Quiet: A Paper', doi: '10.1000/quiet' }),
    );
    await take(path);
    const write = jest.spyOn(graph, 'write');
    expect(await take(path)).toMatchObject({ unchanged: 2 });
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it('takes the records of a file about one paper as one, and none of them again', async () => {
    const title = 'Twice: A Paper that Stands Twice';
    const path = file(
      'duplicates.jsonl',
      jsonl(
        { title, year: 2019, authors: ['Ada Alpha'] },
        { title, abstract: `We use BERT. ${FILLER}`, authors: ['A. Alpha'] },
        { title, abstract: `We use GPT-2. ${FILLER}` },
      ),
    );
    const counts = await importPapers(graph, await openInput(path), catalogue, { run: 'one' });
    expect(counts).toMatchObject({ read: 3, created: 1, updated: 2 });
    expect(
      await one('MATCH (p:Paper {title: $title}) RETURN [p.year, left(p.abstract, 12)]', { title }),
    ).toEqual([2019, 'We use BERT.']);
    const stated =
      'MATCH (p:Paper {title: $title})-[r:USES|STUDIES|EVALUATES_ON|EXTENDS]->(c:Model) RETURN collect(c.id)';
    expect(await one(stated, { title })).toEqual(['model:bert']);
    expect(await importPapers(graph, await openInput(path), catalogue, { run: 'two' })).toMatchObject({
      read: 3,
      unchanged: 3,
    });
  });

  it('replaces what an older version of the reader stated', async () => {
    const title = 'Older: A Paper Read Before';
    const path = file('older.jsonl', jsonl({ title, abstract: `We use BERT. ${FILLER}` }));
    const claims = [{ relation: 'USES', concept: 'model:gpt-2', confidence: 0.5 }] as const;
    const reading = { extractor: 'older', claims, newConcepts: [], lineage: [], codeUrls: [] };
    const older = {
      version: 'older',
      read: (texts: readonly unknown[]) => Promise.resolve(texts.map(() => reading)),
    };
    await importPapers(graph, await openInput(path), catalogue, { reader: older });
    const stated = 'MATCH (p:Paper {title: $title})-[r]->(c:Model) RETURN collect(c.id)';
    expect(await one(stated, { title })).toEqual(['model:gpt-2']);
    expect(await take(path)).toMatchObject({ updated: 1 });
    expect(await one(stated, { title })).toEqual(['model:bert']);
    expect(await one('MATCH (a:Assertion {extractor: "older"}) RETURN count(a)')).toBe(0);
  });

  it('reads the text again that several sources make up, so that evidence is a slice of it', async () => {
    const title = 'Pieces: A Text from Two Sources';
    await take(file('pieces.jsonl', jsonl({ title, abstract: `We use BERT. ${FILLER}` })));
    await take(file('pieces.csv', `title,year,doi\n"${title}",2020,10.1000/pieces\n`));
    expect(await one('MATCH (p:Paper {title: $title}) RETURN p.id', { title })).toBe(
      'paper:doi-10.1000/pieces',
    );
    expect(
      await one(
        `MATCH (p:Paper {title: $title})-[r]->(c:Model)
         RETURN [c.id, r.evidenceText = substring(p[r.evidenceField], r.evidenceStart, r.evidenceEnd - r.evidenceStart), r.key]`,
        { title },
      ),
    ).toEqual(['model:bert', true, expect.stringMatching(/^paper:doi-10\.1000\/pieces\|/)]);
  });

  it('takes a source at its word on what a paper introduces, whichever comes first', async () => {
    const title = 'What a Source Knows of the Method of a Paper';
    const methods = JSON.stringify([
      {
        name: 'GLT',
        full_name: 'Gridlock Tuning',
        description: 'x',
        introduced_year: 2020,
        source_title: title,
        paper: null,
      },
    ]);
    const stated =
      'MATCH (p:Paper {title: $title})-[r:INTRODUCES]->(c:Method) RETURN collect([c.id, c.aliases])';
    const text = jsonl({ title, abstract: `We use BERT for machine translation. ${FILLER}` });
    await take(file('methods.json', methods));
    await take(file('gridlock.jsonl', text));
    expect(await one(stated, { title })).toEqual([['method:gridlock-tuning', ['GLT']]]);
    expect(
      await one('MATCH (p:Paper {title: $title})-[r]->({id: "model:bert"}) RETURN count(r)', { title }),
    ).toBe(1);
    expect(await take(file('methods.json', methods))).toMatchObject({ unchanged: 1 });
  });

  it('only fills what is known, when it is asked to', async () => {
    const title = 'Known: A Paper without a Text';
    await take(file('known-title.jsonl', jsonl({ title, year: 2021 })));
    const path = file(
      'dump.jsonl',
      jsonl(
        { title, year: 2022, abstract: `We use BERT. ${FILLER}`, arxiv: '2101.99999' },
        { title: 'Not in the Graph at All' },
      ),
    );
    const counts = await importPapers(graph, await openInput(path), catalogue, { onlyKnown: true });
    expect(counts).toMatchObject({ read: 2, created: 0, updated: 1 });
    expect(
      await one('MATCH (p:Paper {title: $title}) RETURN [p.year, left(p.abstract, 12), p.id]', { title }),
    ).toEqual([2021, 'We use BERT.', 'paper:arxiv-2101.99999']);
    expect(await one('MATCH (p:Paper {title: "Not in the Graph at All"}) RETURN p.id')).toBeUndefined();
  });

  it('takes what comes before the break of a truncated file, and says that it breaks off', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ({
      title: `Truncated Paper Number ${i}`,
      url: `https://example.org/${i * 7919}`,
    }));
    const packed = gzipSync(jsonl(...many));
    const path = file('truncated.jsonl.gz', packed.subarray(0, Math.floor(packed.length / 2)));
    await expect(take(path)).rejects.toThrow(/truncated\.jsonl\.gz breaks off/);
    expect(await one('MATCH (p:Paper {title: "Truncated Paper Number 100"}) RETURN count(p)')).toBe(1);
    const cut = file('cut.jsonl', `${jsonl({ title: 'Whole Before the Cut' })}{"title": "Cut in the mid`);
    expect(await take(cut)).toMatchObject({ created: 1, quarantined: 1 });
  });

  it('reads other encodings', async () => {
    const record = { title: 'Größe und Maß: Ein Überblick' };
    await take(file('latin.jsonl', Buffer.from(`{"title": "${record.title}"}\n`, 'latin1')));
    expect(await one('MATCH (p:Paper {title: $title}) RETURN count(p)', record)).toBe(1);
    const wide = { title: 'Ein Überblick in Sechzehn Bit' };
    await take(file('wide.jsonl', Buffer.from(`\uFEFF${JSON.stringify(wide)}\n`, 'utf16le')));
    expect(await one('MATCH (p:Paper {title: $title}) RETURN count(p)', wide)).toBe(1);
  });

  it('sets a line of 100 MB aside, and takes what follows', async () => {
    const path = join(folder, 'long.jsonl');
    writeFileSync(path, '{"title": "');
    for (let i = 0; i < 100; i++) {
      appendFileSync(path, Buffer.alloc(1_000_000, 'x'));
    }
    appendFileSync(path, `"}\n${JSON.stringify({ title: 'After the Long Line' })}\n`);
    const bad: BadRecord[] = [];
    const counts = await importPapers(graph, await openInput(path, 'json-lines'), catalogue, {
      onBad: (one_) => bad.push(one_),
    });
    expect(counts).toMatchObject({ created: 1, quarantined: 1 });
    expect(bad[0]).toMatchObject({ line: 1, reason: expect.stringMatching(/100\D?000\D?0/) as string });
    expect(bad[0]!.record.length).toBeLessThan(20_000);
  });

  it('ends after the batch in hand when it is told to', async () => {
    const path = file(
      'stopped.jsonl',
      jsonl(...Array.from({ length: 30 }, (_, i) => ({ title: `Stopped Paper ${i}` }))),
    );
    const stop = new AbortController();
    const counts = await importPapers(graph, await openInput(path), catalogue, {
      batchSize: 10,
      signal: stop.signal,
      onBatch: () => stop.abort(),
    });
    expect(counts.read).toBeLessThan(30);
    expect(await take(path)).toMatchObject({
      read: 30,
      created: 30 - counts.created,
      unchanged: counts.created,
    });
  });

  it('reads a gzipped file', async () => {
    const path = file('packed.jsonl.gz', gzipSync(jsonl({ title: 'A Packed Paper of Words' })));
    expect(await take(path)).toMatchObject({ created: 1 });
  });

  it('keeps the counts that ranking reads equal to what the graph holds', async () => {
    const wrong = await graph.read(
      `MATCH (c:Concept)
       CALL (c) { MATCH (c)<-[:INTRODUCES|EXTENDS|USES|STUDIES|COMPARES|EVALUATES_ON|ABOUT]-(p) RETURN count(DISTINCT p) AS direct }
       CALL (c) {
         MATCH (c)<-[:BROADER*0..12]-(below)<-[:INTRODUCES|EXTENDS|USES|STUDIES|EVALUATES_ON|ABOUT]-(p)
         RETURN count(DISTINCT p) AS under
       }
       WITH c, direct, under WHERE c.paperCount <> direct OR c.papersBelow <> under
       RETURN c.id, c.paperCount, direct, c.papersBelow, under`,
      {},
      { timeoutMs: 60_000 },
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['missing', () => join(folder, 'nowhere.jsonl'), /there is no such file/],
    ['empty', () => file('empty.jsonl', ''), /is empty/],
    ['binary', () => file('binary.jsonl', Buffer.from([1, 0, 2, 0, 3])), /is a binary file/],
    ['of no known format', () => file('strange.txt', 'hello'), /is in no format that is known/],
  ])('refuses a file that is %s', async (_, path, message) => {
    await expect(openInput(path())).rejects.toThrow(InputError);
    await expect(openInput(path())).rejects.toThrow(message);
  });
});
