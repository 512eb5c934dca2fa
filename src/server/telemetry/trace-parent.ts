/** The span of whoever sent a request. */
export interface Parent {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

const HEADER = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;

/** Reads the header `traceparent` as W3C's Trace Context has it; what is none is passed over. */
export function parentOf(header: string | undefined): Parent | undefined {
  const [, traceId, spanId, flags] = HEADER.exec(header ?? '') ?? [];
  if (!traceId || !spanId || /^0+$/.test(traceId) || /^0+$/.test(spanId) || header!.startsWith('ff')) {
    return undefined;
  }
  return { traceId, spanId, sampled: (Number.parseInt(flags!, 16) & 1) === 1 };
}
