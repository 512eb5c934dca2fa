/** A ready-made question and the operation that answers it. */
export interface Example {
  readonly question: string;
  readonly operation: string;
}

const FILES: Record<string, string> = import.meta.glob('../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The examples that come with the schema, in the order of their files. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([, text]) => ({ question: questionOf(text), operation: text.trimEnd() }));

/** The first line, which is a comment. */
function questionOf(operation: string): string {
  return operation.slice(0, operation.indexOf('\n')).replace(/^#\s*/, '');
}
