const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta',
  ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho',
  σ: 'sigma', τ: 'tau', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega',
}; // prettier-ignore

/** Words whose last "s" is no plural. */
const NO_PLURAL = /(?:ss|us|is|[^a-z]s)$/;

/** Capitals to the last, which is an S: "VITS" is no plural of "ViT". */
const CAPITALS_TO_S = /\p{Lu}S[^\p{L}\p{N}]{0,9}$/u;

/** Lower case, no diacritics, Greek letters spelled out between spaces. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[α-ω]/gu, (letter) => ` ${GREEK[letter] ?? letter} `);
}

/**
 * The key under which a name of a concept is stored and found: lower case, no diacritics, Greek letters spelled out,
 * every run of other signs one space, a plural "s" of the last word dropped, but not the last capital of "DARTS". `+`, `#` and `*` are kept, as in
 * "C++" or "A*", and a dot between digits, as in "GPT-3.5".
 */
export function foldName(name: string): string {
  const words = withPlural(name);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const plural = last.length > 3 && last.endsWith('s') && !NO_PLURAL.test(last) && !CAPITALS_TO_S.test(name);
  return plural ? words.slice(0, -1) : words;
}

function withPlural(name: string): string {
  return plainLetters(name)
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/[^\p{L}\p{N}+#*.]+/gu, ' ')
    .trim();
}

/** The keys that what a person typed may be stored under: in "darts" the last "s" may be a plural's, or the one of "DARTS". */
export function askedKeys(name: string): string[] {
  return [...new Set([foldName(name), withPlural(name)])];
}

/** The key of a person's or a venue's name: as {@link foldName}, whatever its case, in which no acronym hides. */
export function nameKey(name: string): string {
  return foldName(name.toLowerCase());
}

/** The key of a paper's title: as {@link foldName}, but with no plural dropped and every sign but letters and digits a space. */
export function titleKey(title: string): string {
  return plainLetters(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The readable part of an id: `Low-Rank Adaptation` → `low-rank-adaptation`, `C++` → `c-plus-plus`, `γ-MoD` → `gamma-mod`. */
export function slug(name: string): string {
  return plainLetters(name)
    .replace(/\+/gu, ' plus ')
    .replace(/#/gu, ' sharp ')
    .replace(/\*/gu, ' star ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
