import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { graphAddress, nodeAddress } from '../../web/explorer/address/address';
import { type CatalogueServer, serveCatalogue } from './catalogue-server';
import { findChromium } from './chromium';
import { HOSTILE_PAPER, PALBERT, PAPER_WITH_ABSTRACT, VIEWS } from './views';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'dist', 'screenshots');
const SIZES = [
  { width: 360, height: 780 },
  { width: 1600, height: 1000 },
];

describe('screenshots', () => {
  let server: CatalogueServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    server = await serveCatalogue(PAPER_WITH_ABSTRACT, HOSTILE_PAPER);
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function settle(page: Page, address: string, shows: string) {
    await page.goto(server.address + address);
    await page.getByText(shows).first().waitFor();
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
    // A drawing is on its canvas one frame after it is in the page.
    await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`);
  }

  it.each(SIZES)(`are in ${FOLDER}, at $width pixels`, async (viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const { name, address, shows } of VIEWS) {
        await settle(page, address, shows);
        await page.screenshot({ path: join(FOLDER, `${name}-${viewport.width}-${colorScheme}.png`) });
      }
      await page.close();
    }
  });

  it.each([
    { picture: 'explorer.png', address: nodeAddress(PALBERT), shows: 'Duo-LLM' },
    { picture: 'explorer-graph.png', address: graphAddress(['method:lora']), shows: 'connections.' },
  ])('one is a picture in the README: $picture', async ({ picture, address, shows }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    await settle(page, address, shows);
    await page.screenshot({ path: join(ROOT, 'docs', picture) });
  });
});
