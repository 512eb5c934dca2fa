import 'reflect-metadata';

/** What a program uses: see docs/import.md and docs/export.md. */
export { readConfig, type Config } from './config';
export { openGraph, type OpenedGraph } from './commands/open-graph';
export { Graph, type GraphAddress } from './graph/graph';
export { InputError } from './ingest/input';
export { type BadRecord } from './ingest/formats/format';
export { FORMATS as IMPORT_FORMATS } from './ingest/formats/all';
export { importFile, type ImportFileOptions } from './ingest/import-file';
export { type ImportCounts } from './ingest/record';
export { loadCatalogue } from './ingest/load-catalogue';
export { readCatalogue, type Catalogue } from './catalogue/read';
export { openBackup, type OpenBackup } from './backup/backup';
export { restoreBackup } from './backup/restore';
export { BackupRefused } from './backup/file';
export { exportGraph, type ExportOptions } from './export/export';
export { type ExportFormat } from './export/format';
export { EXPORT_FORMATS } from './export/formats';
export { type ExportCounts } from './export/graph-reader';
export { openOutput, type Output } from './export/output';
export { ExportRefused } from './export/refused';
