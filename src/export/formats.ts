import { bibtex } from './bibtex';
import { csv } from './csv';
import { cslJson } from './csl-json';
import { cytoscape } from './cytoscape';
import { type ExportFormat } from './format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonLd } from './json-ld';
import { jsonLines } from './json-lines';
import { neo4jAdmin } from './neo4j-admin';
import { ExportRefused } from './refused';

/** Every format that goes out. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  graphml,
  gexf,
  cytoscape,
  jsonLd,
  csv,
  bibtex,
  cslJson,
  jsonLines,
  neo4jAdmin,
];

/** The format of that name. @throws ExportRefused with the names there are. */
export function findFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (!found) {
    const names = EXPORT_FORMATS.map((format) => format.name).join(', ');
    throw new ExportRefused(`there is no format ${JSON.stringify(name)}; the formats are ${names}`);
  }
  return found;
}
