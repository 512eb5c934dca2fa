import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';

const EXPLORER = join(import.meta.dirname, '..', 'explorer');
const SCHEMA = join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql');
const GENERATED = join(import.meta.dirname, '..', 'generated');

/**
 * Writes the types of the operations in the explorer's `.graphql` files to `web/generated`. In them a document is its hash:
 * the page sends that, and the server knows the text.
 * @returns the documents by hash, for the server.
 */
export async function generateDocuments() {
  const files = await preset.buildGeneratesSection({
    baseOutputDir: `${GENERATED}/`,
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    schemaAst: buildSchema(readFileSync(SCHEMA, 'utf8')),
    documents: operationFiles().map((location) => {
      const rawSDL = readFileSync(location, 'utf8');
      return { location, rawSDL, document: parse(rawSDL), hash: location };
    }),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { Date: 'string', DateTime: 'string' },
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    },
    plugins: [],
    pluginMap: {},
  });
  const contents = await Promise.all(files.map(async (file) => [file.filename, await codegen(file)]));
  for (const [filename, content] of contents) {
    mkdirSync(dirname(filename), { recursive: true });
    writeFileSync(filename, content);
  }
  return contents.find(([filename]) => filename.endsWith('persisted-documents.json'))[1];
}

/** Makes Vite write the types before it builds, and the documents, by hash, beside the pages for the server. */
export function documents() {
  let source = '{}';
  return {
    name: 'documents',
    async buildStart() {
      source = await generateDocuments();
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}

function operationFiles() {
  return readdirSync(EXPLORER, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(EXPLORER, name));
}
