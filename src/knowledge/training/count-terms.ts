import { candidateSpans } from '../candidate-spans';
import { passageOf, type Passage } from '../text/passage';
import { Gap } from '../text/words';
import { keyOf } from '../things';
import { TERM_USES, type TermUse } from '../term-statistics';

interface Counted {
  papers: number;
  occurrences: number;
  readonly uses: Record<TermUse, number>;
  last: number;
}

/** Terms of fewer papers are left out. */
const FEWEST = 20;

const USED =
  /^(?:use|uses|used|using|via|with|by|through|apply|applies|applying|employ|employs|employing|leverage|leverages|leveraging|adopt|adopts|adopting|combine|combines|combining|utilize|utilizes|utilizing|incorporate|incorporates|incorporating|exploit|exploits|exploiting|on)$/;
const FOR = /^(?:for|of|in|to|towards?|as)$/;
const MADE =
  /^(?:propose|proposes|proposed|introduce|introduces|introduced|present|presents|presented|develop|develops|developed|design|novel|new|our|called|named|dubbed)$/;
const THAN = /^(?:than|over|outperforms?|unlike|existing|traditional|conventional|previous|standard|like)$/;
const METHOD =
  /^(?:methods?|algorithms?|techniques?|approach|approaches|frameworks?|modules?|mechanisms?|strategy|strategies|based|scheme|model|models|layers?|network|networks)$/;
const TASK =
  /^(?:tasks?|problems?|challenges?|applications?|performance|systems?|research|literature|community|settings?|scenarios?)$/;
const DATA = /^(?:datasets?|benchmarks?|corpus|corpora|data|dataset)$/;
const ARTICLE =
  /^(?:the|a|an|its|their|this|these|such|both|novel|new|simple|efficient|effective|two|three|several|various|different|standard|existing|popular|existing|traditional|conventional|previous)$/;

/** How each phrase of many papers is spoken of. */
export function countTerms(
  papers: readonly { title: string; abstract?: string | null }[],
): ReadonlyMap<string, Counted> {
  const terms = new Map<string, Counted>();
  papers.forEach(({ title, abstract }, number) => {
    for (const passage of [passageOf('title', title), passageOf('abstract', abstract ?? '')]) {
      const seen = new Set<string>();
      for (const span of candidateSpans(passage, () => false)) {
        const key = keyOf(span);
        const place = `${span.from} ${span.to}`;
        if (key.length < 2 || key.length > 60 || seen.has(place)) {
          continue;
        }
        seen.add(place);
        let counted = terms.get(key);
        if (!counted) {
          const uses = Object.fromEntries(TERM_USES.map((use) => [use, 0])) as Record<TermUse, number>;
          terms.set(key, (counted = { papers: 0, occurrences: 0, uses, last: -1 }));
        }
        if (counted.last !== number) {
          counted.last = number;
          counted.papers += 1;
        }
        counted.occurrences += 1;
        for (const use of usesOf(passage, span)) {
          counted.uses[use] += 1;
        }
      }
    }
  });
  return terms;
}

function* usesOf(
  { words, field, plain }: Passage,
  { from, to, phrase }: { from: number; to: number; phrase: { from: number; to: number } },
): Iterable<TermUse> {
  let before = from - 1;
  while (before > 0 && from - before < 4 && ARTICLE.test(words[before]!.folded)) {
    before -= 1;
  }
  const left = words[before]?.folded ?? '';
  const next = words[to]?.gap === Gap.BREAK ? '' : (words[to]?.folded ?? '');
  if (USED.test(left)) {
    yield 'used';
  }
  if (FOR.test(left)) {
    yield 'for';
  }
  if (MADE.test(words[from - 1]?.folded ?? '') || MADE.test(left)) {
    yield 'made';
  }
  if (THAN.test(words[from - 1]?.folded ?? '') || THAN.test(left)) {
    yield 'than';
  }
  if (METHOD.test(next)) {
    yield 'method';
  }
  if (TASK.test(next)) {
    yield 'task';
  }
  if (DATA.test(next)) {
    yield 'data';
  }
  if (field === 'title') {
    yield 'title';
  }
  if (from === phrase.from) {
    yield 'begins';
  }
  if (to === phrase.to) {
    yield 'ends';
  }
  if (words[to] && plain.text.slice(words[to - 1]!.end, words[to].start).trim() === '(') {
    yield 'bracket';
  }
}

/** The table as data/terms.tsv has it. */
export function termTable(terms: ReadonlyMap<string, Counted>, papers: number): string {
  const lines = [...terms]
    .filter(([, counted]) => counted.papers >= FEWEST)
    .sort((a, b) => b[1].papers - a[1].papers || (a[0] < b[0] ? -1 : 1))
    .map(([key, { papers: count, occurrences, uses }]) => {
      const shares = TERM_USES.map((use) => Math.min(9, Math.round(Math.sqrt(uses[use] / occurrences) * 9)));
      return `${key}\t${count}\t${shares.join('')}\n`;
    });
  return `# Phrases of papers on machine learning, their letters and digits run together: in how many of ${papers} papers each
# stands, and how it is spoken of, a digit each for ${TERM_USES.join(', ')}: the square root of
# the share of its occurrences, of 9. Phrases of fewer than ${FEWEST} papers are left out. Made by scripts/term-statistics.mjs.
${lines.join('')}`;
}
