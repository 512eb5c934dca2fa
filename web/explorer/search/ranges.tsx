import { type ReactNode } from 'react';

/** A text with the parts that matched marked. */
export function Ranges({
  text,
  ranges,
}: {
  text: string;
  ranges: readonly { readonly start: number; readonly end: number }[];
}) {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
