import { type Kind } from './kinds';

const SHAPES: Record<Kind, React.ReactNode> = {
  PAPER: <path d="M3.5 1.5h6l3 3v10h-9z" />,
  METHOD: <circle cx="8" cy="8" r="5.5" />,
  MODEL: <rect x="2.5" y="2.5" width="11" height="11" rx="1" />,
  TOPIC: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />,
  DATASET: <path d="M8 2 14.5 13.5h-13z" />,
  VENUE: <path d="M2 6.5 8 2l6 4.5H2ZM3.5 8h2v4h-2zM7 8h2v4H7zM10.5 8h2v4h-2zM2 13h12v1.5H2z" />,
  AUTHOR: <path d="M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5.5 6.5a5.5 5.5 0 0 1 11 0z" />,
};

/** The sign of a kind: a shape and a colour. Its name stands beside it in words, or the one given here is read out. */
export function KindSign({ kind, label }: { kind: Kind; label?: string }) {
  return (
    <svg
      className={`sign sign-${kind.toLowerCase()}`}
      viewBox="0 0 16 16"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {SHAPES[kind]}
    </svg>
  );
}
