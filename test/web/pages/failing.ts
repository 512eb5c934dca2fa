import { type Site } from '../site';

/** What is shown when something does not work. */
export function failing(site: Site): void {
  it('says that the server is away, and goes on by itself when it is back', async () => {
    const { page, context } = await site.open('/');
    await page.getByText('Most used techniques').waitFor();
    const addresses = /\/(graphql|readyz)$/;
    await context.route(addresses, (route) => route.abort());
    await page.getByRole('link', { name: 'LoRA', exact: false }).first().click();
    await page.getByText('The server is away').waitFor();
    await page.getByRole('alert').getByText('The server does not answer').first().waitFor();
    await context.unroute(addresses);
    await page.getByRole('heading', { level: 1, name: 'LoRA' }).waitFor();
    await page.getByText('The server is away').waitFor({ state: 'detached' });
    await context.close();
  });

  it('says what went wrong, and tries again when it is told to', async () => {
    const { page, context } = await site.open('/');
    await page.getByText('Most used techniques').waitFor();
    await context.route(/\/graphql$/, (route) =>
      route.fulfill({
        json: { errors: [{ message: 'The statement took too long.', extensions: { code: 'TIMEOUT' } }] },
      }),
    );
    await page.getByRole('link', { name: 'LoRA', exact: false }).first().click();
    await page.getByText('This took too long').waitFor();
    await context.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'LoRA' }).waitFor();
    await context.close();
  });

  it('lets one choose where a name means several things, and goes on with what is chosen', async () => {
    const { page, context, faults } = await site.open('/connect?from=name:autoformer&to=method:lora');
    await page.getByText('This name means several things').waitFor();
    await page.getByRole('link', { name: 'AutoFormer method', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'How AutoFormer and LoRA connect' }).waitFor();

    await page.goto(`${site.address}/graph?of=method:lora,name:autoformer`);
    await page.getByRole('link', { name: 'Autoformer model', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Around LoRA and Autoformer' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows that something is under way until it is answered', async () => {
    const { page, context } = await site.open('/');
    await page.getByText('Most used techniques').waitFor();
    const line = page.locator('.busy');
    await line.waitFor({ state: 'detached' });
    let answer = () => undefined as void;
    const wanted = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await context.route(/\/graphql$/, async (route) => {
      await wanted;
      await route.continue();
    });
    await page.getByRole('link', { name: /LoRA$/ }).first().click();
    await line.waitFor();
    await page.getByText('Loading the concept …').waitFor({ state: 'attached' });
    answer();
    await page.getByRole('heading', { level: 1, name: 'LoRA' }).waitFor();
    await line.waitFor({ state: 'detached' });
    await context.close();
  });
}
