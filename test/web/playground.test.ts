import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type CatalogueServer, serveCatalogue } from './catalogue-server';
import { findChromium } from './chromium';
import { readExamples } from './examples';

const CHROMIUM = findChromium();

if (CHROMIUM === undefined) {
  it.skip('the playground in a browser: no Chromium or Chrome on this machine', () => undefined);
} else {
  describe('the playground in a browser', () => {
    let server: CatalogueServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await serveCatalogue();
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Opens the playground in a window of its own; what goes wrong in it gathers in `faults`. */
    async function open(width: number, height: number) {
      const page = await browser.newPage({ viewport: { width, height } });
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      page.context().on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (
          origin !== server.address &&
          protocol !== 'data:' &&
          !request.url().startsWith(`blob:${server.address}`)
        ) {
          faults.push(`elsewhere: ${request.url()}`);
        }
      });
      await page.goto(`${server.address}/graphql`);
      return { page, faults };
    }

    it('answers its first example, then another one, with nothing from elsewhere and no fault', async () => {
      const { page, faults } = await open(1600, 900);
      await runs(page, '"title": "PALBERT: Teaching ALBERT to Ponder"');

      const { question } = readExamples().find(({ operation }) => operation.includes('statistics {'))!;
      await page.getByRole('button', { name: question }).click();
      await runs(page, '"statistics"');
      expect(await page.getByRole('tab').count()).toBe(2);

      await page.getByRole('button', { name: question }).click();
      expect(await page.getByRole('tab').count()).toBe(2);
      expect(faults).toEqual([]);
      await page.close();
    });

    it('finds no fault in any example', async () => {
      const { page, faults } = await open(1600, 900);
      for (const { question } of readExamples()) {
        await page.getByRole('button', { name: question }).click();
        await page
          .locator('.graphiql-query-editor .mtk1, .graphiql-query-editor .view-line')
          .first()
          .waitFor();
      }
      await page.waitForTimeout(1_000);
      expect(await page.locator('.graphiql-query-editor .squiggly-error').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.close();
    });

    it("shows the schema's documentation", async () => {
      const { page, faults } = await open(1600, 900);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const documentation = page.getByRole('region', { name: 'Documentation Explorer' });
      await documentation.getByText('Query', { exact: true }).click();
      await documentation.getByText('papersSharingTechniques', { exact: true }).click();
      await documentation
        .getByText('each technique is matched with the given paper it is nearest to')
        .waitFor();
      expect(faults).toEqual([]);
      await page.close();
    });

    it('has room for question and answer on a telephone', async () => {
      const { page, faults } = await open(360, 740);
      const answer = await runs(page, '"title": "PALBERT');
      const { x, width, height } = (await answer.boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(360);
      expect(width).toBeGreaterThan(320);
      expect(height).toBeGreaterThan(200);
      expect(faults).toEqual([]);
      await page.close();
    });
  });
}

/** Runs what is in the editor and waits until the answer reads so. */
async function runs(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = page.locator('.graphiql-response');
  await answer
    .filter({ hasText: text })
    .waitFor()
    .catch(async () => {
      throw new Error(`no ${text} in the answer, which reads ${await answer.textContent()}`);
    });
  return answer;
}
