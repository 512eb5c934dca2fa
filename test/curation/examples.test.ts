import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/catalogue/read';
import { loadCatalogue } from '../../src/ingest/load-catalogue';
import { countsAreRight } from './counts';
import { Curator } from './curator';

const FOLDER = join(__dirname, '..', '..', 'schema', 'examples', 'curation');

test('the examples that write run one after the other on the built-in catalogue', async () => {
  const ada = await Curator.start({ fixture: false });
  try {
    await loadCatalogue(ada.graph, readCatalogue());
    const answers: Record<string, unknown>[] = [];
    for (const file of readdirSync(FOLDER).sort()) {
      const data = (await ada.data(readFileSync(join(FOLDER, file), 'utf8'))) as Record<string, unknown>;
      answers.push(data);
    }
    expect(answers).toMatchObject([
      { upsertPaper: { paper: { id: 'paper:arxiv-2106.09685' } } },
      { retractStatement: { statement: null, paper: { retracted: [{ concept: { name: 'LoRA' } }] } } },
      { restoreStatement: { statement: { relation: 'INTRODUCES', sources: ['catalogue'] } } },
      {
        addStatement: { statement: { sources: ['asserted'], evidence: [{ kind: 'QUOTE', field: 'title' }] } },
      },
      { addTag: { node: { tags: [{ name: 'to read' }] } } },
      { mergeConcepts: { concept: { id: 'method:lora' } } },
    ]);
    await countsAreRight(ada.graph);
  } finally {
    await ada.stop();
  }
});
