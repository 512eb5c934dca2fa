import { createRequire } from 'node:module';
import type * as OpenTelemetry from '@opentelemetry/api';
import type * as Exporter from '@opentelemetry/exporter-trace-otlp-http';
import type * as Resources from '@opentelemetry/resources';
import type * as Sdk from '@opentelemetry/sdk-trace-base';
import { type Answered } from '../observe';
import { type Trace } from '../trace';
import { parentOf } from './trace-parent';

/** Sends what requests and their statements took to an OpenTelemetry collector. */
export interface Tracing {
  /** Tells of a request that was answered. */
  answered(trace: Trace, what: Answered & { readonly requestId: string; readonly caller: string }): void;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

/** Whether the environment names a collector, in OpenTelemetry's own variables. */
export function isTraced(env: NodeJS.ProcessEnv = process.env): boolean {
  const endpoint = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  return Boolean(endpoint) && env['OTEL_SDK_DISABLED'] !== 'true' && env['OTEL_TRACES_EXPORTER'] !== 'none';
}

/**
 * Starts tracing where the environment names a collector. The libraries for it are loaded only then. Spans are made when a request is
 * over, from the times that were taken anyway: a request costs no more while it runs, and both ways of answering are traced alike.
 */
export function startTracing(version: string, env: NodeJS.ProcessEnv = process.env): Tracing | undefined {
  if (!isTraced(env)) {
    return undefined;
  }
  const load = createRequire(__filename);
  const api = load('@opentelemetry/api') as typeof OpenTelemetry;
  const sdk = load('@opentelemetry/sdk-trace-base') as typeof Sdk;
  const resources = load('@opentelemetry/resources') as typeof Resources;
  const otlp = load('@opentelemetry/exporter-trace-otlp-http') as typeof Exporter;
  // Their environment variables tell the exporter where to send and what to send with it.
  const provider = new sdk.BasicTracerProvider({
    resource: resources.defaultResource().merge(
      resources.resourceFromAttributes({
        'service.name': env['OTEL_SERVICE_NAME'] ?? 'paperweave',
        'service.version': version,
      }),
    ),
    spanProcessors: [new sdk.BatchSpanProcessor(new otlp.OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('paperweave', version);
  return {
    answered: (trace, what) => record(api, tracer, trace, what),
    stop: () => provider.shutdown(),
  };
}

function record(
  { trace: traces, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags }: typeof OpenTelemetry,
  tracer: OpenTelemetry.Tracer,
  trace: Trace,
  { operation, operationName, errors, short, requestId, caller }: Parameters<Tracing['answered']>[1],
): void {
  const parent = parentOf(trace.parent);
  const within: OpenTelemetry.Context = parent
    ? traces.setSpanContext(ROOT_CONTEXT, {
        ...parent,
        isRemote: true,
        traceFlags: parent.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
      })
    : ROOT_CONTEXT;
  const at = (milliseconds: number): number => performance.timeOrigin + milliseconds;
  const span = tracer.startSpan(
    operationName ? `${operation} ${operationName}` : operation,
    {
      kind: SpanKind.SERVER,
      startTime: at(trace.startedAt),
      attributes: {
        'graphql.operation.type': operation,
        ...(operationName ? { 'graphql.operation.name': operationName } : {}),
        'paperweave.request_id': requestId,
        'paperweave.caller': caller,
        'paperweave.cost': Math.round(trace.cost),
        'paperweave.short_way': short,
      },
    },
    within,
  );
  const inside = traces.setSpan(within, span);
  for (const { field, startedAt, milliseconds, writes } of trace.spans) {
    tracer
      .startSpan(
        `neo4j ${field}`,
        {
          kind: SpanKind.CLIENT,
          startTime: at(startedAt),
          attributes: {
            'db.system.name': 'neo4j',
            'db.operation.name': writes ? 'write' : 'read',
            'graphql.field.name': field,
          },
        },
        inside,
      )
      .end(at(startedAt + milliseconds));
  }
  const codes = errors.map(({ extensions }) => (extensions?.['code'] as string | undefined) ?? 'NONE');
  if (codes.length > 0) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(', ') });
    span.setAttribute('error.type', codes[0]!);
  }
  // By the clock of the statements, which ended before: the library's own has whole milliseconds.
  span.end(at(performance.now()));
}
