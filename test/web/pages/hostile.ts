import { type Opened, saved, type Site } from '../site';

/** What is shown of texts that would be more than text, in the address and in papers. */
export function hostile(site: Site): void {
  let opened: Opened;

  beforeAll(async () => {
    opened = await site.open(null);
  });

  afterAll(() => opened.context.close());

  it.each([
    '/search?q=%3Cscript%3Ewindow.hurt%3D1%3C%2Fscript%3E',
    '/search?q=' + 'x'.repeat(2_000),
    '/search?q=%E0%A4%A&kind=nonsense',
    '/search?q=LoRA&kind=__proto__',
    '/paper/%3Cimg%20src=x%20onerror=window.hurt=1%3E',
    '/paper/%E0%A4%A',
    '/paper/..%2F..%2Fgraphql',
    '/paper/title:%00',
    '/method/constructor',
    '/method/name:' + 'y'.repeat(1_500),
    '/author/%F0%9F%92%A9',
    '/list?papers=javascript:window.hurt=1,,%3Cb%3E,method:lora',
    '/list?papers=' + Array.from({ length: 300 }, (_, place) => `paper:${place}`).join(','),
    '/connect?from=%3Cscript%3E&to=javascript:window.hurt=1',
    '/connect?from=&to=%E0%A4%A&without=statements,descent,hierarchy,people,citations',
    '/graph?of=,%3Cb%3E,__proto__&kinds=x&size=-1&as=y',
    '/graph?of=' + Array.from({ length: 300 }, (_, place) => `paper:${place}`).join(','),
    '/paper/arxiv-2204.03276?by=__proto__,x&since=99999&until=-1&code=%00',
    '/method/lora?relation=__proto__&order=%3Cb%3E',
    '/__proto__/x',
    '//nowhere.example/',
  ])('shows something, and runs nothing, at %s', async (address) => {
    const { page, faults } = opened;
    await page.goto(site.address + address);
    await page.locator('main :is(h1, [role=alert])').first().waitFor();
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(10);
    expect(await page.evaluate(`'hurt' in window`)).toBe(false);
    expect(faults.splice(0)).toEqual([]);
  });

  it('shows what papers say as text, whatever it is', async () => {
    const { page, context, faults } = await site.open(
      `/search?q=${encodeURIComponent('Quotes braces onerror')}`,
    );
    await page.getByRole('link', { name: '<img src=x' }).first().click();
    await page.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor();
    expect(await page.evaluate(`'hurt' in window`)).toBe(false);
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
    const bibtex = await saved(page, 'BibTeX');
    expect(bibtex).toContain('\\& "Quotes" \\{braces\\}');
    expect(bibtex).toContain("{O'Brien, and Sons}");
    expect(await saved(page, 'Web page')).toContain('&lt;img src=x');
    expect(faults).toEqual([]);
    await context.close();
  });
}
