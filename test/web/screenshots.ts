import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { graphAddress, nodeAddress } from '../../web/explorer/address/address';
import { type CatalogueServer, serveCatalogue } from './catalogue-server';
import { findChromium } from './chromium';
import { STATES } from './states';
import {
  CORRECTED_PAPER,
  HOSTILE_PAPER,
  openView,
  PALBERT,
  PAPER_WITH_ABSTRACT,
  type View,
  VIEWS,
} from './views';

const DOCS = join(__dirname, '../../docs');
const FOLDER = join(tmpdir(), 'paperweave-screenshots');
/** Only what has one of these in its name; all of it where none is given. */
const WANTED = (process.env['PAPERWEAVE_SCREENSHOTS'] ?? '').split(' ');
const SIZES = [
  { width: 360, height: 780 },
  { width: 1600, height: 1000 },
];
/** A picture ends after so many windows' height, however long its page is. */
const LONGEST = 2.5;

/** The playground is a page of its own, with a marking of its own for what it waits for. */
const PLAYGROUND: readonly View[] = [
  { name: 'playground', address: '/graphql', shows: 'PapersSharingTechniques', then: run },
  {
    name: 'playground-documentation',
    address: '/graphql',
    shows: 'PapersSharingTechniques',
    then: async (page) => {
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const documentation = page.getByRole('region', { name: 'Documentation Explorer' });
      await documentation.getByText('Query', { exact: true }).click();
      await documentation.getByText('papersSharingTechniques', { exact: true }).waitFor();
    },
  },
];

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.graphiql-response').filter({ hasText: '"title": "PALBERT' }).waitFor();
}

describe('screenshots', () => {
  let server: CatalogueServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    server = await serveCatalogue();
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Takes a picture in a browser that kept nothing. */
  async function take(
    view: View,
    options: Parameters<Browser['newContext']>[0],
    path: string,
    height?: number,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await openView(page, server.address, view);
    // A drawing is on its canvas one frame after it is in the page.
    await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`);
    const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
    const { width } = page.viewportSize()!;
    await page.screenshot({
      path,
      ...(height && { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(whole, height) } }),
    });
    await context.close();
  }

  const views = [...VIEWS, ...STATES, ...PLAYGROUND].filter(({ name }) =>
    WANTED.some((part) => name.includes(part)),
  );

  it.each([
    { name: 'explorer.png', address: nodeAddress(PALBERT), shows: 'Duo-LLM' },
    { name: 'explorer-graph.png', address: graphAddress(['method:lora']), shows: 'connections.' },
  ])('of the catalogue as it is are in the documents: $name', (view) =>
    take(view, { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }, join(DOCS, view.name)),
  );

  describe('with papers that nobody wrote', () => {
    beforeAll(() => server.add(PAPER_WITH_ABSTRACT, CORRECTED_PAPER, HOSTILE_PAPER));

    it.each(views)(`are in ${FOLDER}: $name`, async (view) => {
      for (const viewport of SIZES) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const path = join(FOLDER, `${view.name}-${viewport.width}-${colorScheme}.png`);
          await take(view, { viewport, colorScheme }, path, LONGEST * viewport.height);
        }
      }
    });
  });
});
