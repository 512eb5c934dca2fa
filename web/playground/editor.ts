import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { NARROW } from './narrow';

/** Loads the editor, in its settings of this page; whether it is there. */
export function useEditor(): boolean {
  const { monaco, actions } = useMonaco();
  useEffect(() => {
    void actions.initialize();
  }, [actions]);
  useEffect(() => {
    if (!monaco) {
      return undefined;
    }
    const apply = (editor: ReturnType<typeof monaco.editor.getEditors>[number]) =>
      editor.updateOptions({
        wordWrap: 'on',
        wrappingIndent: 'indent',
        // Greek letters in the names of methods pass for what they are.
        unicodeHighlight: { ambiguousCharacters: false },
        ...(NARROW.matches && { fontSize: 13, lineNumbers: 'off', folding: false }),
      });
    monaco.editor.getEditors().forEach(apply);
    const created = monaco.editor.onDidCreateEditor((editor) => apply(editor as Parameters<typeof apply>[0]));
    return () => created.dispose();
  }, [monaco]);
  return monaco !== undefined;
}
