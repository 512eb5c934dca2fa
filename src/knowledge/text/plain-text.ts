/** What a reader sees of a stored text, with the way back to the stored characters. */
export interface PlainText {
  readonly text: string;
  /** Where a slice of the plain text stands in the stored one. */
  original(start: number, end: number): { start: number; end: number };
}

/** Longer fields are read to here: no title or abstract is longer, and a page of a book states nothing of one paper. */
export const READ_AT_MOST = 20_000;

const NEEDS_CLEANING = /[&<\\${}~\u00AD\u200B-\u200D\u2060\uFEFF]/u;
/** Signs that have a plain twin of the same length, so that no offset moves. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛`´]/gu, "'"],
  [/[“”„]/gu, '"'],
  [/[‐‑‒−﹣]/gu, '-'],
  [/[^\S ]/gu, ' '],
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: "'", rsquo: "'", ldquo: '"', rdquo: '"', times: '×', le: '≤', ge: '≥', eacute: 'é', ouml: 'ö', uuml: 'ü',
}; // prettier-ignore

const GREEK_LETTERS =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω';
const COMMANDS = new Map<string, string>([
  ...pairs(GREEK_LETTERS),
  ...pairs('times × sim ~ approx ≈ leq ≤ le ≤ geq ≥ ge ≥ pm ± cdot · ldots … dots … infty ∞ ell ℓ'),
  ...pairs('Gamma Γ Delta Δ Theta Θ Lambda Λ Sigma Σ Phi Φ Psi Ψ Omega Ω rightarrow → to →'),
]);

function* pairs(list: string): Iterable<[string, string]> {
  const items = list.split(' ');
  for (let i = 0; i < items.length; i += 2) {
    yield [items[i]!, items[i + 1]!];
  }
}

/** Takes HTML entities, tags and LaTeX mark-up out of a text and remembers where each character came from. */
export function plainText(stored: string): PlainText {
  const read = stored.length > READ_AT_MOST ? stored.slice(0, READ_AT_MOST) : stored;
  const text = NEEDS_CLEANING.test(read) ? null : withTwins(read);
  if (text !== null) {
    return { text, original: (start, end) => ({ start, end }) };
  }
  const out = new Cleaned(read);
  out.run();
  const { starts, ends } = out;
  return {
    text: withTwins(out.text),
    original: (start, end) => ({
      start: start < starts.length ? starts[start]! : read.length,
      end: end > start ? ends[end - 1]! : start < starts.length ? starts[start]! : read.length,
    }),
  };
}

/** Signs that nearly all texts are made of alone. */
const NO_TWINS = /^[ -_a-~]*$/;

function withTwins(text: string): string {
  return NO_TWINS.test(text)
    ? text
    : TWINS.reduce((plain, [signs, twin]) => plain.replace(signs, twin), text);
}

/** One walk over a marked-up text. Every look ahead is bounded, so that hostile text costs no more than its length. */
class Cleaned {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly dollars: boolean;
  private readonly latex: boolean;
  private math = false;

  constructor(private readonly read: string) {
    this.dollars = read.indexOf('$') !== read.lastIndexOf('$');
    this.latex = this.dollars || /\\[a-zA-Z]/.test(read);
  }

  run(): void {
    for (let at = 0; at < this.read.length;) {
      at = this.step(at);
    }
  }

  private put(characters: string, start: number, end: number): number {
    for (let i = 0; i < characters.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += characters;
    return end;
  }

  private step(at: number): number {
    const character = this.read[at]!;
    switch (character) {
      case '&':
        return this.entity(at);
      case '<':
        return this.tag(at);
      case '\\':
        return this.command(at);
      case '$':
        if (this.dollars) {
          this.math = !this.math;
          return at + 1;
        }
        return this.put(character, at, at + 1);
      case '{':
      case '}':
        return at + 1;
      case '^':
      case '_':
        return this.math ? at + 1 : this.put(character, at, at + 1);
      case '~':
        return this.put(this.latex ? ' ' : '~', at, at + 1);
      case '\u00AD':
      case '\u200B':
      case '\u200C':
      case '\u200D':
      case '\u2060':
      case '\uFEFF':
        return at + 1;
      default:
        return this.put(character, at, at + 1);
    }
  }

  private entity(at: number): number {
    const found = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/i.exec(this.read.slice(at, at + 12));
    if (!found) {
      return this.put('&', at, at + 1);
    }
    const code = found[1] ? Number(found[1]) : found[2] ? parseInt(found[2], 16) : 0;
    const named = found[3] ? ENTITIES[found[3].toLowerCase()] : undefined;
    const character =
      named ??
      (code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : ' ');
    return this.put(character, at, at + found[0].length);
  }

  private tag(at: number): number {
    const found = /^<\/?([a-z!][a-z0-9]{0,20})(?:[\s/][^<>]{0,200})?>/i.exec(this.read.slice(at, at + 230));
    if (!found) {
      return this.put('<', at, at + 1);
    }
    const end = at + found[0].length;
    return /^(?:p|br|div|li|ul|ol|h\d|tr|td|title|sec)$/i.test(found[1]!) ? this.put(' ', at, end) : end;
  }

  private command(at: number): number {
    const next = this.read[at + 1] ?? '';
    if (/[%&_#${}]/.test(next) && next !== '') {
      return this.put(next, at, at + 2);
    }
    if (/["'`^~=.]/.test(next) && next !== '') {
      return at + 2; // an accent: the letter that follows is what names are compared by
    }
    if (next === '\\' || next === ',' || next === ';' || next === ' ' || next === '') {
      return this.put(' ', at, Math.min(at + 2, this.read.length));
    }
    const name = /^[a-zA-Z]{1,30}/.exec(this.read.slice(at + 1, at + 31))?.[0];
    if (!name) {
      return at + 2;
    }
    let end = at + 1 + name.length;
    const sign = COMMANDS.get(name);
    if (sign) {
      return this.put(sign, at, end);
    }
    if (this.read[end] === ' ') {
      end += 1; // "\em word": the space belongs to the command
    }
    return end;
  }
}
