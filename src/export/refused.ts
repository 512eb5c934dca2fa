/** Thrown before anything is written: what is asked for cannot be exported, or not to there. */
export class ExportRefused extends Error {
  readonly code = 'BAD_EXPORT';
}
