import { transformAsync } from '@babel/core';
import { defineConfig } from 'vite';

const PAPERWEAVE = new URL(process.env.PAPERWEAVE_URL ?? 'http://127.0.0.1:4000/graphql');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [relay()],
  // The page and the graph on one origin: otherwise the server is told of the page's with PAPERWEAVE_ORIGINS.
  server: { proxy: { '/graphql': { target: PAPERWEAVE.origin, changeOrigin: true } } },
});

/** Puts what relay-compiler wrote in the place of the `graphql` tags. */
function relay() {
  return {
    name: 'relay',
    enforce: 'pre',
    transform(code, id) {
      return /\.tsx?$/.test(id) && code.includes('graphql`')
        ? transformAsync(code, {
            filename: id,
            babelrc: false,
            configFile: false,
            sourceMaps: true,
            parserOpts: { plugins: ['typescript', 'jsx'] },
            plugins: [['relay', { eagerEsModules: true }]],
          })
        : undefined;
    },
  };
}
