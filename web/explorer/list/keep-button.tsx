import { drop, keep, LONGEST_LIST, useReadingList } from './reading-list';

/** Puts a paper into the reading list, or takes it out. */
export function KeepButton({ id, title, short = false }: { id: string; title: string; short?: boolean }) {
  const list = useReadingList();
  const kept = list.includes(id);
  const full = !kept && list.length >= LONGEST_LIST;
  return (
    <button
      type="button"
      className={short ? 'keep keep-short' : 'keep'}
      aria-pressed={kept}
      disabled={full}
      aria-label={short ? `Reading list: ${title}` : undefined}
      title={
        full
          ? `The list is full: ${LONGEST_LIST} papers`
          : kept
            ? 'Take it out of the reading list'
            : 'Put it into the reading list'
      }
      onClick={() => (kept ? drop(id) : keep([id]))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" />
      </svg>
      {!short && (kept ? 'In the reading list' : 'Add to the reading list')}
    </button>
  );
}
