import { Readable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import { type GraphQLError } from 'graphql';
import { type TextFormat } from '../export/format';
import { EXPORT_FORMATS } from '../export/formats';
import { GraphReader } from '../export/graph-reader';
import { ExportRefused } from '../export/refused';
import { select, splitReferences } from '../export/selection';
import { badUserInput } from '../graph/errors';
import { type Graph } from '../graph/graph';
import { demand } from './access/access';

/** What a request may ask for; the command has no such bounds. */
const MOST_IDS = 100;
const MOST_NODES = 5_000;

const TYPES: Readonly<Record<string, string>> = {
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  cytoscape: 'application/json',
  'json-ld': 'application/ld+json',
  bibtex: 'application/x-bibtex',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  'json-lines': 'application/jsonl',
};

const FORMATS = EXPORT_FORMATS.filter(
  (format): format is TextFormat => format.shape === 'file' && TYPES[format.name] !== undefined,
);

/**
 * Serves `/export?format=bibtex&ids=…`: some nodes, and what is one step around them where the format has more than papers, as the command
 * exports them. `hops=0` leaves out what is around.
 */
export function serveExport(app: FastifyInstance, graph: Graph): void {
  app.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    '/export',
    async (request, reply) => {
      demand('read', request.caller);
      const { format: name, ids, hops } = request.query;
      const format = FORMATS.find((one) => one.name === name);
      if (!format) {
        const names = FORMATS.map((one) => one.name).join(', ');
        throw fault('format', `There is no format ${JSON.stringify(name ?? '')}; the formats are ${names}.`);
      }
      const references = splitReferences([ids ?? []].flat());
      if (references.length === 0 || references.length > MOST_IDS) {
        throw fault('ids', `From 1 to ${MOST_IDS} ids can be exported so; the command takes any number.`);
      }
      if (hops !== undefined && hops !== '0' && hops !== '1') {
        throw fault('hops', 'It is 0 or 1; the command goes farther.');
      }
      const steps = hops === undefined ? Number(format.of === 'graph') : Number(hops);
      const selection = await select(graph, references, steps).catch((error: unknown) => {
        throw error instanceof ExportRefused ? fault('ids', `${capital(error.message)}.`) : error;
      });
      if (selection.ids.length > MOST_NODES) {
        throw fault(
          'ids',
          `That is ${selection.ids.length} nodes, of which ${MOST_NODES} can be exported so; the command takes any number.`,
        );
      }
      return reply
        .type(`${TYPES[format.name]!}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="paperweave.${EXTENSIONS[format.name]!}"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(format.write(new GraphReader(graph, selection))));
    },
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  graphml: 'graphml',
  gexf: 'gexf',
  cytoscape: 'json',
  'json-ld': 'jsonld',
  bibtex: 'bib',
  'csl-json': 'json',
  'json-lines': 'jsonl',
};

function fault(argument: string, message: string): GraphQLError {
  return badUserInput(message, undefined, { argument });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
