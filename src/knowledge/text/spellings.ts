/** British and American spellings of one ending, and plurals that change a letter: a name is entered under each. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/ization/g, 'isation'],
  [/isation/g, 'ization'],
  [/izing/g, 'ising'],
  [/ising(?!$)/g, 'izing'],
  [/ized/g, 'ised'],
  [/izer/g, 'iser'],
  [/iser/g, 'izer'],
  [/modeling/g, 'modelling'],
  [/modelling/g, 'modeling'],
  [/labeling/g, 'labelling'],
  [/labelling/g, 'labeling'],
  [/labeled/g, 'labelled'],
  [/color/g, 'colour'],
  [/colour/g, 'color'],
  [/behavior/g, 'behaviour'],
  [/finetuning/g, 'finetune'],
  [/analysis$/g, 'analyses'],
  [/([^aeiou])y$/g, '$1ies'],
  [/neuralnet$/g, 'neuralnetwork'],
  [/convolutionalnet$/g, 'convolutionalnetwork'],
];

/** A name's letters and digits run together, with its other spellings. */
export function spellings(joined: string): string[] {
  const found = new Set([joined]);
  for (const [ending, twin] of TWINS) {
    const other = joined.replace(ending, twin);
    if (other !== joined) {
      found.add(other);
    }
  }
  return [...found];
}
