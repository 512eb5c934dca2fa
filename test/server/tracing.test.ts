import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Graph } from '../../src/graph/graph';
import { parentOf } from '../../src/server/telemetry/trace-parent';
import { emptyGraph, testAddress } from '../support';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code?: number; readonly message?: string };
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

/** What a collector is sent, by a server that runs against it. */
describe('tracing', () => {
  let graph: Graph;
  let collector: Server;
  let endpoint: string;
  const bodies: string[] = [];

  beforeAll(async () => {
    graph = await emptyGraph();
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    collector.close();
    await graph.close();
  });

  it('sends a span a request and one a statement, in the trace of the caller', async () => {
    const server = fork(join(__dirname, 'traced-server.mjs'), {
      env: { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
    });
    server.send(testAddress());
    const [address] = (await once(server, 'message')) as [string];
    const ask = async (query: string): Promise<void> => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` },
        body: JSON.stringify({ query }),
      });
      await response.text();
    };
    await ask('query Counts { statistics { papers } one: paper(id: "title:none at all") { id } }');
    await ask('query Counts { statistics { papers } one: paper(id: "title:none at all") { id } }');
    await ask('query Wrong { paper(id: "nonsense") { id } }');
    server.send('stop');
    await once(server, 'exit');
    const spans = bodies.flatMap((body) =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
        ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
    expect(bodies.join()).toContain('"paperweave"');
    expect(bodies.join()).not.toContain('none at all');
    const requests = spans.filter(({ parentSpanId }) => parentSpanId === CALLER);
    expect(requests.map(({ name }) => name).sort()).toEqual(['query Counts', 'query Counts', 'query Wrong']);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE]));
    for (const counts of requests.filter(({ name }) => name === 'query Counts')) {
      const inside = spans.filter(({ parentSpanId }) => parentSpanId === counts.spanId);
      expect(inside.map(({ name }) => name).sort()).toEqual(['neo4j one', 'neo4j statistics']);
      for (const { startTimeUnixNano, endTimeUnixNano } of inside) {
        expect(BigInt(startTimeUnixNano) >= BigInt(counts.startTimeUnixNano)).toBe(true);
        expect(BigInt(endTimeUnixNano) <= BigInt(counts.endTimeUnixNano)).toBe(true);
      }
    }
    expect(requests.find(({ name }) => name === 'query Wrong')!.status).toEqual({
      code: 2,
      message: 'BAD_USER_INPUT',
    });
  });

  it('reads the header of a caller, and passes over what is none', () => {
    expect(parentOf(`00-${TRACE}-${CALLER}-00`)).toEqual({ traceId: TRACE, spanId: CALLER, sampled: false });
    for (const header of [
      undefined,
      '',
      'x',
      `00-${'0'.repeat(32)}-${CALLER}-01`,
      `ff-${TRACE}-${CALLER}-01`,
      `00-${TRACE}-01`,
    ]) {
      expect(parentOf(header)).toBeUndefined();
    }
  });
});
