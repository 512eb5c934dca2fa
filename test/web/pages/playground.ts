import { type Locator, type Page } from 'playwright-core';
import { readExamples } from '../read-examples';
import { type Opened, type Site } from '../site';

/** A page to type queries in. */
export function playground(site: Site): void {
  /** Opens the playground; what could not be loaded counts as a fault. */
  async function open(viewport = { width: 1600, height: 900 }): Promise<Opened> {
    const opened = await site.open(null, { viewport });
    opened.page.on('requestfailed', (request) => opened.faults.push(`failed: ${request.url()}`));
    await opened.page.goto(`${site.address}/graphql`);
    return opened;
  }

  it('answers its first example, then another one, with nothing from elsewhere and no fault', async () => {
    const { page, context, faults } = await open();
    await runs(page, '"title": "PALBERT: Teaching ALBERT to Ponder"');

    const { question } = readExamples().find(({ operation }) => operation.includes('statistics {'))!;
    await page.getByRole('button', { name: question }).click();
    await runs(page, '"statistics"');
    expect(await page.getByRole('tab').count()).toBe(2);

    await page.getByRole('button', { name: question }).click();
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds no fault in any example', async () => {
    const { page, context, faults } = await open();
    for (const { question } of readExamples()) {
      await page.getByRole('button', { name: question }).click();
      await page.locator('.graphiql-query-editor .mtk1, .graphiql-query-editor .view-line').first().waitFor();
    }
    await page.waitForTimeout(1_000);
    expect(await page.locator('.graphiql-query-editor .squiggly-error').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("shows the schema's documentation", async () => {
    const { page, context, faults } = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const documentation = page.getByRole('region', { name: 'Documentation Explorer' });
    await documentation.getByText('Query', { exact: true }).click();
    await documentation.getByText('papersSharingTechniques', { exact: true }).click();
    await documentation
      .getByText('each technique is matched with the given paper it is nearest to')
      .waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has room for question and answer on a telephone', async () => {
    const { page, context, faults } = await open({ width: 360, height: 740 });
    const answer = await runs(page, '"title": "PALBERT');
    const { x, width, height } = (await answer.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(360);
    expect(width).toBeGreaterThan(320);
    expect(height).toBeGreaterThan(200);
    expect(faults).toEqual([]);
    await context.close();
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
