/** Links to the parts of a long view; they show where its columns lie below one another. */
export function Jumps({ parts }: { parts: readonly (readonly [id: string, name: string])[] }) {
  return (
    <nav className="jumps" aria-label="On this page">
      {parts.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
