import { useEffect, useRef } from 'react';
import { KindSign } from './kinds/kind-sign';
import { KIND_NAMES, type Kind } from './kinds/kinds';

/** Whether a view was shown before: the first one leaves the focus where the browser puts it. */
let visited = false;

/** The heading of a view, which also names the window and takes the focus when one comes to the view by a link. */
export function Title({ text, kind }: { text: string; kind?: Kind }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} – paperweave`;
    if (visited && !(document.activeElement instanceof HTMLInputElement)) {
      heading.current?.focus({ preventScroll: true });
    }
    visited = true;
  }, [text]);
  return (
    <>
      {kind && (
        <p className={`kind kind-${kind.toLowerCase()}`}>
          <KindSign kind={kind} /> {KIND_NAMES[kind].one}
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </>
  );
}
