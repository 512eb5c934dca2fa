// What a JSON-LD processor makes of a document: its statements as a list of [subject, predicate, object]. It may fetch nothing.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const [path] = process.argv.slice(2);
const quads = await jsonld.toRDF(JSON.parse(readFileSync(path, 'utf8')), {
  safe: true,
  documentLoader: (url) => Promise.reject(new Error(`${url} was to be fetched`)),
});
process.stdout.write(
  JSON.stringify(
    quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]),
  ),
);
