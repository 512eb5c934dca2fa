import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { type Page } from 'playwright-core';
import { type Opened, type Site } from '../site';
import { STATES } from '../states';
import { openView, type View, VIEWS } from '../views';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1600, height: 900 };
/** What may come out otherwise where only the size and the colours are others. */
const OF_SIZE_AND_COLOUR: RunOptions = { runOnly: ['color-contrast', 'scrollable-region-focusable'] };

/** How every view is, at two sizes and in both colour schemes. */
export function looking(site: Site): void {
  let shared: Opened;

  beforeAll(async () => {
    shared = await site.open('/', { viewport: NARROW, colorScheme: 'dark' });
  });

  afterAll(() => shared.context.close());

  it.each(VIEWS)('has no fault that axe finds, and nothing to scroll to sideways: $name', async (view) => {
    await shared.page.setViewportSize(NARROW);
    await shared.page.emulateMedia({ colorScheme: 'dark' });
    await look(shared.page, view);
  });

  // What is done on the way to a state would stay in the browser.
  it.each(STATES)('nor has what is shown in the midst of something: $name', async (state) => {
    const { context, page } = await site.open(null, { viewport: NARROW, colorScheme: 'dark' });
    await look(page, state);
    await context.close();
  });

  async function look(page: Page, view: View): Promise<void> {
    await openView(page, site.address, view);
    // The texts that open on demand count too.
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
    await page.evaluate(axe.source);
    expect(await faultsAt(page, {})).toEqual([]);
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faultsAt(page, OF_SIZE_AND_COLOUR)).toEqual([]);
  }
}

/** What axe finds, and what is wider than the window. */
async function faultsAt(page: Page, options: RunOptions): Promise<unknown[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return [
    ...violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
    ...(wider > 0 ? [{ wider }] : []),
  ];
}
