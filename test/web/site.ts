import { readFileSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { type CatalogueServer, serveCatalogue } from './catalogue-server';
import { CORRECTED_PAPER, HOSTILE_PAPER, PAPER_WITH_ABSTRACT } from './views';

/** A page in a browser that kept nothing; what goes wrong in it gathers in `faults`. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
}

/** The pages as they are served, and a browser: one for all tests of the pages, as both take longer to start than most tests. */
export class Site {
  #server: CatalogueServer | undefined;
  #browser: Browser | undefined;

  /** @param chromium where the browser is; undefined to do without. */
  async start(executablePath: string | undefined): Promise<void> {
    this.#server = await serveCatalogue();
    await this.#server.add(PAPER_WITH_ABSTRACT, CORRECTED_PAPER, HOSTILE_PAPER);
    if (executablePath !== undefined) {
      this.#browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    }
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  get address(): string {
    return this.#server!.address;
  }

  /** Opens an address of the pages; null for none yet. */
  async open(address: string | null, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await this.#browser!.newContext({ viewport: { width: 1280, height: 800 }, ...options });
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
      if (origin !== this.address && !['data:', 'blob:'].includes(protocol)) {
        faults.push(`elsewhere: ${request.url()}`);
      }
    });
    if (address !== null) {
      await page.goto(this.address + address);
    }
    return { page, context, faults };
  }
}

/** What is saved when one presses a button. */
export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
