import 'reflect-metadata';

/** What a program uses: see docs/export.md. */
export { readConfig, type Config } from './config';
export { openGraph, type OpenedGraph } from './commands/open-graph';
export { Graph, type GraphAddress } from './graph/graph';
export { exportGraph, type ExportOptions } from './export/export';
export { type ExportFormat } from './export/format';
export { EXPORT_FORMATS } from './export/formats';
export { type ExportCounts } from './export/graph-reader';
export { openOutput, type Output } from './export/output';
export { ExportRefused } from './export/refused';
