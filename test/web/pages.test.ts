import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromium } from './chromium';
import { changing } from './pages/changing';
import { connecting } from './pages/connecting';
import { examples } from './pages/examples';
import { failing } from './pages/failing';
import { hostile } from './pages/hostile';
import { looking } from './pages/looking';
import { playground } from './pages/playground';
import { reading } from './pages/reading';
import { Site } from './site';

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

describe('over the built-in catalogue', () => {
  const site = new Site();

  beforeAll(() => site.start(CHROMIUM));

  afterAll(() => site.stop());

  describe('the examples', () => examples(site));

  if (CHROMIUM === undefined) {
    it.skip('the pages in a browser: no Chromium or Chrome on this machine', () => undefined);
  } else {
    describe('the explorer', () => {
      reading(site);
      connecting(site);
      changing(site);
      failing(site);
      hostile(site);
    });
    describe('the look of the explorer', () => looking(site));
    describe('the playground', () => playground(site));
  }
});
