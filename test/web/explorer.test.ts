import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { nodeAddress } from '../../web/explorer/address/address';
import { type CatalogueServer, serveCatalogue } from './catalogue-server';
import { findChromium } from './chromium';
import {
  CORRECTED,
  CORRECTED_PAPER,
  HOSTILE_PAPER,
  PALBERT,
  PAPER_WITH_ABSTRACT,
  PONDERING,
  VIEWS,
} from './views';

const CHROMIUM = findChromium();
const PAGES = join(__dirname, '../../dist/web');

describe('the explorer as it is served', () => {
  it('loads less than 250 KiB of script, compressed, for its first view', () => {
    const page = readFileSync(join(PAGES, 'explorer.html'), 'utf8');
    const scripts = Array.from(page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g), ([, file]) => file!);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((file) => gzipSync(readFileSync(join(PAGES, file))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(250 * 1024);
  });
});

if (CHROMIUM === undefined) {
  it.skip('the explorer in a browser: no Chromium or Chrome on this machine', () => undefined);
} else {
  describe('the explorer in a browser', () => {
    let server: CatalogueServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await serveCatalogue(PAPER_WITH_ABSTRACT, CORRECTED_PAPER, HOSTILE_PAPER);
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    }, 400_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Opens an address in a browser that kept nothing; what goes wrong gathers in `faults`. */
    async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        // The browser itself notes the status of an address that is none.
        if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) {
          faults.push(message.text());
        }
      });
      page.on('pageerror', (error) => faults.push(error.message));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== server.address && !['data:', 'blob:'].includes(protocol)) {
          faults.push(`elsewhere: ${request.url()}`);
        }
      });
      await page.goto(server.address + address);
      return { page, context, faults };
    }

    async function saved(page: Page, form: string): Promise<string> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: form }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    }

    it('leads by keys alone from a search to a reading list that somebody else opens', async () => {
      const { page, context, faults } = await open('/');
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

      const theirs = await open(address.replace(server.address, ''));
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
      const { page, context, faults } = await open('/paper/arxiv:2401.99999');
      await page.getByRole('heading', { name: 'Abstract' }).waitFor();
      const marked = page.locator('.marked');
      expect(await marked.textContent()).toBe(PAPER_WITH_ABSTRACT.abstract);
      expect(await marked.getByRole('link', { name: 'LoRA' }).getAttribute('href')).toBe('/method/lora');
      await page.getByText('Why LoRA?').click();
      await page.getByText('Quoted from the abstract').locator('visible=true').first().waitFor();
      expect(await page.getByText('Paraphrase').count()).toBe(0);

      await page.goto(`${server.address}${nodeAddress(PALBERT)}`);
      await page.getByText('Its abstract was never read here').waitFor();
      await page.getByText('Why PonderNet?').first().click();
      await page.getByText('Its exit criterion and its architecture are both revised.').waitFor();
      expect(await page.locator('blockquote').count()).toBe(0);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('says why a paper is related: in a few words, with the evidence when one asks, quoted or paraphrased', async () => {
      const { page, context, faults } = await open(nodeAddress(PONDERING));
      const related = page.getByRole('region', { name: 'Related papers' });
      const palbert = related.getByRole('listitem').filter({
        has: page.getByRole('link', { name: 'PALBERT: Teaching ALBERT to Ponder' }),
      });
      await palbert.getByRole('button', { name: /^same words: .*ponder/ }).waitFor();
      await palbert.getByRole('button', { name: /^early exit/ }).click();
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

    it('leads from one thing to another by the sentences behind each step', async () => {
      const { page, context, faults } = await open('/connect');
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

      await page.goto(`${server.address}/connect?from=paper:no-such&to=method:lora`);
      await page.getByText('The first is not in this graph').waitFor();
      await page.goto(`${server.address}/connect?from=method:lora&to=name:low-rank+adaptation`);
      await page.getByText('Both are the same method').waitFor();
      expect(faults).toEqual([]);
      await context.close();
    });

    it('draws what is around a node, and has the same as a list for the keys', async () => {
      const { page, context, faults } = await open(`/graph?of=${PONDERING}`);
      const drawing = page.getByRole('img', { name: /^A drawing of / });
      await drawing.locator('canvas').first().waitFor();
      const shown = page.getByRole('status').filter({ hasText: 'connections' });
      const before = await shown.textContent();
      // Beside the drawing stands what it has; what is chosen there can be opened.
      const panel = page.getByRole('region', { name: 'Adapters that Ponder' });
      await panel.getByRole('button', { name: 'BERT', exact: false }).first().click();
      await page.getByRole('button', { name: 'Show what is around it' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Around Adapters that Ponder and 1 other' })
        .waitFor();
      await shown.filter({ hasNotText: before! }).waitFor();

      await page.getByRole('button', { name: 'List' }).press('Enter');
      await page.getByRole('region', { name: /^methods/ }).waitFor();
      await page.getByRole('button', { name: 'open what is around LoRA' }).first().press('Enter');
      await page.getByRole('heading', { level: 1, name: /and 2 others$/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('of')?.split(',')).toHaveLength(3);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /and 1 other$/ }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    });

    it('shows in a reading list what came into the graph since one looked last, until one has seen it', async () => {
      const { page, context, faults } = await open('/');
      await page.evaluate(`
        localStorage.setItem('paperweave.reading-list', ${JSON.stringify(JSON.stringify([PALBERT]))});
        localStorage.setItem('paperweave.seen-until', '2001-01-01T00:00:00.000Z');
      `);
      await page.goto(`${server.address}/list`);
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

    it('lets one mark a statement wrong, take that back, add what is missing, note and tag', async () => {
      const { page, context, faults } = await open(nodeAddress(CORRECTED));
      const states = page.getByRole('region', { name: 'What it states' });
      await states.getByText('Wrong: SQuAD?').click();
      await states.getByLabel('Why, for the history').locator('visible=true').fill('It is not.');
      await states.getByRole('button', { name: 'Mark as wrong' }).locator('visible=true').click();
      const wrong = states.getByRole('region', { name: 'Marked wrong' });
      await wrong.getByRole('link', { name: 'SQuAD' }).waitFor();
      await wrong.getByRole('button', { name: 'undo: SQuAD' }).click();
      await wrong.waitFor({ state: 'detached' });
      await states
        .getByRole('region', { name: 'evaluates on' })
        .getByRole('link', { name: 'SQuAD' })
        .waitFor();

      await states.getByText('Add what is missing').click();
      await states.getByRole('combobox', { name: 'Method, model or data set' }).fill('knowledge distil');
      await page.getByRole('option', { name: 'knowledge distillation' }).first().click();
      await states.getByLabel('Where it says so').fill('A teacher is named in the last section.');
      await states.getByRole('button', { name: 'Add', exact: true }).click();
      await states.getByText('Why knowledge distillation?').click();
      await states.getByText('A teacher is named in the last section.').waitFor();

      const notes = page.getByRole('region', { name: 'Notes and tags' });
      await notes.getByLabel('New tag').fill('to read');
      await notes.getByRole('button', { name: 'Tag it' }).click();
      await notes.getByRole('button', { name: 'Take the tag to read off' }).click();
      await notes.getByRole('list', { name: 'Tags' }).waitFor({ state: 'detached' });
      await notes.getByLabel('New note').fill('<b>Ask</b> Cy.');
      await notes.getByRole('button', { name: 'Note it' }).click();
      await notes.getByText('<b>Ask</b> Cy.').first().waitFor();
      await page.reload();
      await notes.getByRole('button', { name: /^take away/ }).click();
      await notes.getByText('<b>Ask</b> Cy.').first().waitFor({ state: 'detached' });
      expect(faults).toEqual([]);
      await context.close();
    });

    it('says why a change was refused, and what was typed stays', async () => {
      const { page, context } = await open(nodeAddress(CORRECTED));
      const states = page.getByRole('region', { name: 'What it states' });
      await states.getByText('Add what is missing').click();
      await states.getByRole('combobox', { name: 'Method, model or data set' }).fill('no such technique');
      await states.getByRole('button', { name: 'Add', exact: true }).click();
      await states.getByRole('alert').getByText('Not changed: ').waitFor();
      expect(await states.getByRole('combobox', { name: 'Method, model or data set' }).inputValue()).toBe(
        'no such technique',
      );
      await context.close();
    });

    it('says that the server is away, and goes on by itself when it is back', async () => {
      const { page, context } = await open('/');
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
      const { page, context } = await open('/');
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

    it('lets one choose where a name means several things', async () => {
      const { page, context } = await open('/');
      await context.route(/\/graphql$/, (route) =>
        route.fulfill({
          json: {
            errors: [
              {
                message: '"name:x" means several things.',
                extensions: { code: 'AMBIGUOUS_ID', candidates: [{ id: 'method:lora', name: 'LoRA' }] },
              },
            ],
          },
        }),
      );
      await page.goto(`${server.address}/method/name:x`);
      await page.getByText('This name means several things').waitFor();
      await context.unrouteAll();
      await page.getByRole('link', { name: 'LoRA' }).click();
      await page.getByRole('heading', { level: 1, name: 'LoRA' }).waitFor();
      await context.close();
    });

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
      const { page, context, faults } = await open(address);
      await page.locator('main :is(h1, [role=alert])').first().waitFor();
      await page.locator('main .loading').first().waitFor({ state: 'detached' });
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(10);
      expect(await page.evaluate(`'hurt' in window`)).toBe(false);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('shows what papers say as text, whatever it is', async () => {
      const { page, context, faults } = await open(
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

    describe.each([
      { width: 360, height: 740, colorScheme: 'dark' },
      { width: 1600, height: 900, colorScheme: 'light' },
    ] as const)('at $width pixels, $colorScheme', ({ width, height, colorScheme }) => {
      let context: BrowserContext;
      let page: Page;

      beforeAll(async () => {
        ({ context, page } = await open('/', { viewport: { width, height }, colorScheme }));
      });

      afterAll(() => context.close());

      it.each(VIEWS)(
        'has no fault that axe finds, and nothing to scroll to sideways: $name',
        async (view) => {
          await page.goto(server.address + view.address);
          await page.getByText(view.shows).first().waitFor();
          await page.locator('main .loading').first().waitFor({ state: 'detached' });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          // The texts that open on demand count too.
          await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate<AxeResults>('axe.run()');
          expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
        },
      );
    });
  });
}
