/** The button that asks for the next page of a list. */
export function More({ more, waiting }: { more: (() => void) | null; waiting: boolean }) {
  return (
    (more || waiting) && (
      <button type="button" className="more" onClick={() => more?.()} aria-disabled={waiting}>
        {waiting ? 'Loading more …' : 'Show more'}
      </button>
    )
  );
}
