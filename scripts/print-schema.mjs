// Writes schema/schema.graphql from the declarations: npm run schema
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { buildSchema } = require('../dist/schema.js');
const { printedSchema } = require('../dist/server/printed-schema.js');
writeFileSync(new URL('../schema/schema.graphql', import.meta.url), printedSchema(buildSchema()));
