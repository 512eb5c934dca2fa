import { type Site } from '../site';
import { PONDERING } from '../views';

/** How one sees what things have to do with one another. */
export function connecting(site: Site): void {
  it('leads from one thing to another by the sentences behind each step', async () => {
    const { page, context, faults } = await site.open('/connect');
    const from = page.getByRole('combobox', { name: /^From/ });
    await from.fill('palbert teaching');
    await page.getByRole('option', { name: 'PALBERT: Teaching ALBERT to Ponder' }).click();
    await page.getByText('Choose the other one.').waitFor();
    await page.getByRole('combobox', { name: /^To/ }).fill('ponderadapter');
    await page.getByRole('option', { name: 'PonderAdapter' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1, name: /^How PALBERT.* and PonderAdapter connect$/ })
      .waitFor();
    const way = page.getByRole('region', { name: /^The closest way/ });
    await way.getByText('Paraphrase, in the catalogue’s words').first().waitFor();
    await way.getByText('Quoted from the abstract').first().waitFor();

    await page.getByRole('button', { name: 'Swap the two' }).click();
    await page.getByRole('heading', { level: 1, name: /^How PonderAdapter and PALBERT/ }).waitFor();
    await page.getByLabel('what papers state').uncheck();
    await page.waitForURL(({ search }) => search.endsWith('&without=statements'));
    await page.goBack();
    await page
      .getByRole('heading', { level: 1, name: /^How PALBERT.* and PonderAdapter connect$/ })
      .waitFor();

    await page.goto(`${site.address}/connect?from=paper:no-such&to=method:lora`);
    await page.getByText('The first is not in this graph').waitFor();
    await page.goto(`${site.address}/connect?from=method:lora&to=name:low-rank+adaptation`);
    await page.getByText('Both are the same method').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('draws what is around a node, and has the same as a list for the keys', async () => {
    const { page, context, faults } = await site.open(`/graph?of=${PONDERING}`);
    const drawing = page.getByRole('img', { name: /^A drawing of / });
    await drawing.locator('canvas').first().waitFor();
    const shown = page.getByRole('status').filter({ hasText: 'connections' });
    const before = await shown.textContent();
    // Beside the drawing stands what it has; what is chosen there can be opened.
    const panel = page.getByRole('region', { name: 'Adapters that Ponder' });
    await panel.getByRole('button', { name: 'BERT', exact: false }).first().click();
    await page.getByRole('button', { name: 'Show what is around it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Around Adapters that Ponder and BERT' }).waitFor();
    await shown.filter({ hasNotText: before! }).waitFor();

    await page.getByRole('button', { name: 'List' }).press('Enter');
    await page.getByRole('region', { name: /^methods/ }).waitFor();
    await page.getByRole('button', { name: 'open what is around LoRA' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: /and 2 others$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('of')?.split(',')).toHaveLength(3);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /and BERT$/ }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
}
