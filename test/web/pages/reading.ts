import { nodeAddress } from '../../../web/explorer/address/address';
import { saved, type Site } from '../site';
import { CORRECTED, PALBERT, PAPER_WITH_ABSTRACT, PONDERING } from '../views';

/** How one finds what to read, and why. */
export function reading(site: Site): void {
  it('leads by keys alone from a search to a reading list that somebody else opens', async () => {
    const { page, context, faults } = await site.open('/');
    await page.getByText('Most used techniques').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('teaching albert');
    await page.getByRole('option', { name: 'PALBERT: Teaching ALBERT to Ponder' }).waitFor();
    const options = await page.getByRole('option').allTextContents();
    const place = options.findIndex((text) => text.includes('PALBERT: Teaching ALBERT to Ponder'));
    for (let key = 0; key <= place; key += 1) {
      await page.keyboard.press('ArrowDown');
    }
    const active = page.getByRole('option', { selected: true });
    expect(await active.textContent()).toContain('PALBERT: Teaching ALBERT to Ponder');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'PALBERT: Teaching ALBERT to Ponder' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(nodeAddress(PALBERT));

    const keep = page.getByRole('button', { name: 'Add to the reading list' });
    await keep.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Duo-LLM', exact: false }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Duo-LLM/ }).waitFor();
    await page.getByRole('button', { name: 'Add to the reading list' }).press('Enter');
    await page.getByRole('link', { name: 'Reading list 2' }).press('Enter');
    await page.getByRole('heading', { name: '2 papers' }).waitFor();

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Duo-LLM/ }).waitFor();
    await page.goForward();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share: copy its address' }).press('Enter');
    await page.getByRole('button', { name: 'Address copied' }).waitFor();
    const address = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(faults).toEqual([]);

    const theirs = await site.open(address.replace(site.address, ''));
    await theirs.page.getByRole('heading', { name: '2 papers' }).waitFor();
    await theirs.page.getByRole('link', { name: 'PALBERT: Teaching ALBERT to Ponder' }).waitFor();
    await theirs.page.locator('.beside .paper-line .chip').first().waitFor();
    await theirs.page.getByRole('button', { name: 'Add all to your reading list' }).click();
    await theirs.page.getByRole('link', { name: 'Reading list 2' }).waitFor();
    const bibtex = await saved(theirs.page, 'BibTeX');
    expect(bibtex).toContain('@inproceedings{balaganskyPalbertTeachingAlbert2022,');
    expect(bibtex).toContain('title = {{PALBERT:} Teaching {ALBERT} to Ponder}');
    expect(JSON.parse(await saved(theirs.page, 'CSL-JSON'))).toHaveLength(2);
    expect(await saved(theirs.page, 'GraphML')).toContain('<node id="method:pondernet">');
    expect(await saved(theirs.page, 'Web page')).toContain('PALBERT');
    expect(theirs.faults).toEqual([]);
    await context.close();
    await theirs.context.close();
  });

  it('marks in an abstract what it names, and tells a quotation from a paraphrase', async () => {
    const { page, context, faults } = await site.open('/paper/arxiv:2401.99999');
    await page.getByRole('heading', { name: 'Abstract' }).waitFor();
    const marked = page.locator('.marked');
    expect(await marked.textContent()).toBe(PAPER_WITH_ABSTRACT.abstract);
    expect(await marked.getByRole('link', { name: 'LoRA' }).getAttribute('href')).toBe('/method/lora');
    await page.getByText('Why LoRA?').click();
    await page.getByText('Quoted from the abstract').locator('visible=true').first().waitFor();
    expect(await page.getByText('Paraphrase').count()).toBe(0);

    await page.goto(`${site.address}${nodeAddress(PALBERT)}`);
    await page.getByText('Its abstract was never read here').waitFor();
    await page.getByText('Why PonderNet?').first().click();
    await page.getByText('Its exit criterion and its architecture are both revised.').waitFor();
    expect(await page.locator('blockquote').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says why a paper is related: in a few words, with the evidence when one asks, quoted or paraphrased', async () => {
    const { page, context, faults } = await site.open(nodeAddress(PONDERING));
    const related = page.getByRole('region', { name: 'Related papers' });
    const palbert = related.getByRole('listitem').filter({
      has: page.getByRole('link', { name: 'PALBERT: Teaching ALBERT to Ponder' }),
    });
    await palbert.getByRole('button', { name: /^same words: .*ponder/ }).waitFor();
    await palbert.getByRole('button', { name: /a kind of early exit/ }).click();
    const reason = palbert.locator('.reason');
    await reason.getByText('Quoted from the abstract').waitFor();
    expect(await reason.locator('blockquote').textContent()).toContain('early exit in the layers of BERT');
    await reason.getByText('Paraphrase, in the catalogue’s words').waitFor();
    await reason.getByText('npx paperweave import FILE').waitFor();

    await related.getByText('Narrow by reason, kind or year').click();
    await related.getByLabel('data sets').check();
    await related.getByRole('button', { name: /GLUE/ }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?by=datasets');
    expect(await related.getByRole('button', { name: /^same words/ }).count()).toBe(0);
    await related.getByLabel('From year').fill('2022');
    await page.waitForURL(({ search }) => search === '?by=datasets&since=2022');
    await page.reload();
    await related.getByText('Narrowed by reason').waitFor();
    expect(await related.getByLabel('From year').inputValue()).toBe('2022');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows in a reading list what came into the graph since one looked last, until one has seen it', async () => {
    const { page, context, faults } = await site.open('/');
    await page.evaluate(`
      localStorage.setItem('paperweave.reading-list', ${JSON.stringify(JSON.stringify([PALBERT]))});
      localStorage.setItem('paperweave.seen-until', '2001-01-01T00:00:00.000Z');
    `);
    await page.goto(`${site.address}/list`);
    const fresh = page.getByRole('region', { name: 'New for this list' });
    await fresh.getByText('Came into this graph since January 1, 2001').waitFor();
    await fresh.locator('.paper-line .chip').first().waitFor();
    await fresh.getByRole('button', { name: 'I have seen these' }).click();
    await fresh.getByText('Nothing came into this graph since').waitFor();
    await page.reload();
    await fresh.getByText('Nothing came into this graph since').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows what a paper cites and what cites it, of what the graph has', async () => {
    const { page, context, faults } = await site.open(nodeAddress(CORRECTED));
    const citations = page.getByRole('region', { name: 'Citations within this graph' });
    const cites = citations.getByRole('region', { name: 'It cites' });
    await cites.getByRole('heading', { name: 'It cites (2)' }).waitFor();
    await cites.getByRole('link', { name: 'PALBERT: Teaching ALBERT to Ponder' }).click();
    await page.getByRole('heading', { level: 1, name: 'PALBERT: Teaching ALBERT to Ponder' }).waitFor();
    await citations
      .getByRole('region', { name: 'Cited by' })
      .getByRole('link', { name: 'Adapters Read Too Fast' })
      .waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
}
