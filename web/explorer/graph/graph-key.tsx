const LINES = [
  { group: 'statements', means: 'a paper states it' },
  { group: 'descent', means: 'descends from' },
  { group: 'hierarchy', means: 'is a kind of' },
  { group: 'people', means: 'is by, appeared at, cites' },
];

/** What the lines of the drawing mean; the kinds above it say what its shapes do. */
export function GraphKey() {
  return (
    <ul className="graph-key quiet small" aria-label="Lines">
      {LINES.map(({ group, means }) => (
        <li key={group}>
          <svg viewBox="0 0 32 10" aria-hidden="true">
            <line className={`key-${group}`} x1="0" x2="32" y1="5" y2="5" />
          </svg>
          {means}
        </li>
      ))}
    </ul>
  );
}
