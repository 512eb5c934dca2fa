import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';
import { documents } from './build/documents.mjs';

const PAGES = import.meta.dirname;

export default defineConfig({
  root: PAGES,
  plugins: [documents()],
  build: {
    outDir: join(PAGES, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Monaco, the editor, is one indivisible part of nearly this size.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: pages(),
      onwarn(warning, warn) {
        // 'use client' says something to servers that render; there is none here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
    },
  },
  worker: { format: 'es' },
});

/** Every HTML file beside this one is a page, by its name. */
function pages() {
  return Object.fromEntries(
    readdirSync(PAGES)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [basename(file, '.html'), join(PAGES, file)]),
  );
}
