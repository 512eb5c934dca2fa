import { type ConceptKind, type Relation } from './kinds';
import { type Field } from './text/passage';

/** A way of speaking that shows a relation. */
export interface Cue {
  readonly name: string;
  readonly relation: Relation;
  readonly weight: number;
  /** Tested against the words before the mention, up to it. */
  readonly before?: RegExp;
  /** Tested against the words after the mention. */
  readonly after?: RegExp;
  /** Tested against the whole sentence. */
  readonly sentence?: RegExp;
  readonly kinds?: readonly ConceptKind[];
  readonly field?: Field;
}

/** What can stand between a cue and the mention: articles, praise, and names that precede it in a list. */
const LIST = String.raw`(?:[^.;:()]{0,60}(?:,|and|or|&) )?(?:the |a |an |both |existing |recent |standard |original |popular |pre-?trained |well-known |several |various |state-of-the-art ){0,3}(?:[\w-]+ ){0,2}`;
const before = (cue: string, list = LIST): RegExp => new RegExp(`(?:^|[^a-z])(?:${cue})[ (]+${list}$`, 'i');

const THINGS: readonly ConceptKind[] = ['METHOD', 'MODEL'];

/** The cues, strongest wins. Weights are how often, roughly, the cue is right. */
export const CUES: readonly Cue[] = [
  // compared with
  {
    name: 'instead of X',
    relation: 'COMPARES',
    weight: 0.88,
    kinds: THINGS,
    before: before(
      'instead of|rather than|unlike|in contrast (?:to|with)|as opposed to|contrary to|without(?: using| relying on| the need for| any)?|alternatives? to|replac(?:e|es|ing)',
    ),
  },
  {
    name: 'outperforms X',
    relation: 'COMPARES',
    weight: 0.9,
    kinds: THINGS,
    before: before(
      'outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beats?|superior to|better than|faster than|than|over|compared? (?:to|with|against)|comparison (?:to|with)|comparable (?:to|with)|competitive with|on par with|versus|vs\\.?|against|baselines?(?:,? (?:such as|like|including))?|match(?:es|ing)?',
    ),
  },
  {
    name: 'outperforms … such as X',
    relation: 'COMPARES',
    weight: 0.85,
    kinds: THINGS,
    before:
      /(?:outperform|surpass|superior|compared (?:to|with)|better than|state-of-the-arts?|existing|previous|prior|competitors|baselines?)[^.;]{0,90}(?:such as|like|including|e\.g\.,?|i\.e\.,?|,|and) [^.;]{0,60}$/i,
  },
  {
    name: 'X suffers',
    relation: 'COMPARES',
    weight: 0.7,
    kinds: THINGS,
    after:
      /^[^.,;]{0,25} (?:suffers?|fails?|struggles?|cannot|lacks?|is limited|are limited|ignores?|neglects?|still|however|often|require|requires|is not|are not|incurs?|overlooks?)\b/i,
  },
  {
    name: 'however X',
    relation: 'COMPARES',
    weight: 0.6,
    kinds: THINGS,
    sentence:
      /^(?:However|Unfortunately|Nevertheless|Yet|But|Existing|Previous|Prior|Current|Traditional|Conventional|Most|Dominant|Recent)\b/,
  },
  // extended
  {
    name: 'extends X',
    relation: 'EXTENDS',
    weight: 0.88,
    kinds: THINGS,
    before: before(
      '(?:we|to|our|by) (?:\\w+ ){0,2}(?:extend|improve|enhance|generali[sz]e|modify|augment|revisit|adapt|refine|upgrade|boost|accelerate)(?:s|ing)?(?: upon| on)?|improv(?:e|es|ing|ements?) (?:upon|on|over)|extending|improving|enhancing|generali[sz]ing|extends|generali[sz]es|modifies|extensions? (?:of|to)|generali[sz]ations? of|variants? of|version of|builds? (?:up)?on|built (?:up)?on|building (?:up)?on|modifications? (?:of|to)|(?:up)?on top of',
    ),
  },
  {
    name: 'X variant',
    relation: 'EXTENDS',
    weight: 0.8,
    kinds: THINGS,
    after: /^[- ](?:variant|extension|style variant)\b/i,
  },
  {
    name: 'adapts to X',
    relation: 'EXTENDS',
    weight: 0.6,
    kinds: ['MODEL'],
    before: before('adapt(?:ed)? [^.]{0,40} to|teaching|improving|rethinking|revisiting'),
  },
  // evaluated on
  {
    name: 'evaluates on X',
    relation: 'EVALUATES_ON',
    weight: 0.88,
    before:
      /(?:evaluat|experiment|result|test|valid|benchmark|demonstrat|assess|achiev|obtain|effective|accura|perform|improve|outperform|state-of-the-art|show|conduct|verif|gain|reduc|speed)[^;]{0,150}(?: on| across| over| for| of| in| with| to|,)(?: the| various| several| both| popular| widely)?(?: [\w-]+){0,4} ?(?:datasets?|benchmarks?|models?|LLMs|architectures|networks|backbones|detectors|classifiers|tasks|families)[^.;]{0,80}$/i,
  },
  {
    name: 'experiments on X',
    relation: 'EVALUATES_ON',
    weight: 0.75,
    before:
      /(?:evaluat|experiment|results?\b|tested|validat|benchmark|demonstrat|assess|conduct|verif|accuracy|perplexity|speedup|compress|quantiz|prun)[^.;]{0,110}\b(?:on|across|with|including|for|of|to)(?: the| various| several| both)? [^.;]{0,70}$/i,
    kinds: ['MODEL', 'DATASET'],
  },
  {
    name: 'evaluates X',
    relation: 'EVALUATES_ON',
    weight: 0.8,
    kinds: ['MODEL'],
    before: before(
      '(?:we|and|to|by) (?:\\w+ ){0,2}(?:evaluat|benchmark|assess|test|quanti[sz]|prun|compress)(?:e|es|ing|ed)?|state-of-the-art (?:LLMs|models|MLLMs|VLMs)[^.]{0,30}',
    ),
  },
  {
    name: 'applies to X',
    relation: 'EVALUATES_ON',
    weight: 0.72,
    kinds: THINGS,
    before:
      /(?:appl(?:y|ied|ies|icable)|generali[sz]es?|transfers?|work(?:s)? well|extend(?:s|ed)?|compatible|integrated)[^.;]{0,60} (?:to|on|with|into|across|for|including) [^.;]{0,70}$/i,
  },
  {
    name: 'result for X',
    relation: 'EVALUATES_ON',
    weight: 0.92,
    kinds: ['MODEL', 'DATASET'],
    before:
      /(?:%|achiev|accura|outperform|improve|reduc|speed|results?\b|experiment|evaluat|gain|perplexity|score|when fine-?tun)[^.;]{0,120} (?:on|for|across|fine-?tuning)(?: the| both)? (?:[\w./-]+(?: [\w./-]+)?(?:,| and|, and|&) ){0,4}$/i,
  },
  // studied
  {
    name: 'studies X',
    relation: 'STUDIES',
    weight: 0.82,
    kinds: THINGS,
    before: before(
      '(?:we|to|paper|work|study|article) (?:\\w+ ){0,3}(?:stud(?:y|ies)|analy[sz]es?|investigates?|examines?|explores?|understand|characteri[sz]es?|prob(?:e|es)|revisits?|survey|reviews?|compare|consider)|analys[ie]s of|study of|survey (?:of|on)|understanding of|behaviou?rs? of|properties of|investigation (?:of|into)|convergence of|theory of|limitations? of',
    ),
  },
  // used
  {
    name: 'uses X',
    relation: 'USES',
    weight: 0.82,
    kinds: THINGS,
    before: before(
      'us(?:e|es|ed|ing)|utili[sz](?:e|es|ing)|employ(?:s|ing|ed)?|leverag(?:e|es|ing)|adopt(?:s|ing)?|appl(?:y|ies|ying)|exploit(?:s|ing)?|incorporat(?:e|es|ing)|integrat(?:e|es|ing)|combin(?:e|es|ing)|via|through|based on|with the help of|by means of|equipped with|powered by|fine-?tun(?:e|es|ing)|train(?:ing)?(?: a| an)?|initiali[sz]ed (?:with|from)|introduc(?:e|es|ing)|inspired by|motivated by|borrow(?:s|ing)? from|guided by|driven by|consists? of|composed of|perform(?:s|ing)?',
    ),
  },
  {
    name: 'with X',
    relation: 'USES',
    weight: 0.68,
    kinds: THINGS,
    before: before('with|by|from|into|under|in|as'),
  },
  {
    name: 'X-based',
    relation: 'USES',
    weight: 0.74,
    kinds: THINGS,
    after: /^-(?:based|guided|powered|driven|style|like|inspired|enhanced)\b/i,
  },
  {
    name: 'uses data X',
    relation: 'USES',
    weight: 0.7,
    kinds: ['DATASET'],
    before: before(
      'pre-?train(?:ed|ing)? (?:\\w+ ){0,3}on|learned from|extracted from|collected from|derived from|sourced from|constructed from|based on|built (?:up)?on|fine-?tuned on',
    ),
  },
  // titles
  {
    name: 'title with X',
    relation: 'USES',
    weight: 0.8,
    field: 'title',
    kinds: THINGS,
    before: before('via|with|using|by|through'),
  },
  {
    name: 'title on X',
    relation: 'STUDIES',
    weight: 0.66,
    field: 'title',
    kinds: THINGS,
    before: before('of|on|in|for'),
  },
  {
    name: 'title extends X',
    relation: 'EXTENDS',
    weight: 0.82,
    field: 'title',
    kinds: THINGS,
    before: before(
      'improv(?:ed|ing)|accelerating|extending|generalized|rethinking|towards|scaling|efficient|fast|faster|better|teaching|beyond|enhanc(?:ed|ing)',
      '(?:[\\w-]+ ){0,2}',
    ),
  },
];
