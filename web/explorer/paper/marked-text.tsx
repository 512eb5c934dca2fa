import { nodeAddress } from '../address/address';
import { Link } from '../address/link';
import { KIND_NAMES } from '../kinds/kinds';
import { type Mention } from './mentions';

/** A text with what it mentions marked by kind, each a link to its concept. */
export function MarkedText({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  const parts: React.ReactNode[] = [];
  let done = 0;
  for (const { start, end, concept } of mentions) {
    parts.push(
      text.slice(done, start),
      <Link
        key={start}
        to={nodeAddress(concept.id)}
        className={`mention mention-${concept.kind.toLowerCase()}`}
        title={`${KIND_NAMES[concept.kind].one}: ${concept.name}`}
      >
        {text.slice(start, end)}
      </Link>,
    );
    done = end;
  }
  return (
    <p className="marked">
      {parts}
      {text.slice(done)}
    </p>
  );
}
