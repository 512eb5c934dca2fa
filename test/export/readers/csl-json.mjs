// What Citation.js reads in CSL-JSON.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';

const [path] = process.argv.slice(2);
process.stdout.write(JSON.stringify(new Cite(readFileSync(path, 'utf8')).data));
