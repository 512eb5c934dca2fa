/** Endings and what takes their place, in the order in which they are tried. */
type Rules = readonly (readonly [ending: string, instead: string])[];

const SECOND: Rules = [
  ['ational', 'ate'], ['ization', 'ize'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['tional', 'tion'],
  ['biliti', 'ble'], ['ation', 'ate'], ['alism', 'al'], ['aliti', 'al'], ['iviti', 'ive'], ['entli', 'ent'], ['ousli', 'ous'],
  ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['bli', 'ble'], ['logi', 'log'], ['eli', 'e'],
]; // prettier-ignore
const THIRD: Rules = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ness', ''], ['ful', ''],
]; // prettier-ignore
const FOURTH: Rules = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion', 'al', 'er', 'ic', 'ou',
].map((ending) => [ending, '']); // prettier-ignore

const isVowel = (word: string, i: number): boolean =>
  'aeiou'.includes(word[i]!) || (word[i] === 'y' && i > 0 && !isVowel(word, i - 1));

/** How often a vowel is followed by a consonant: what Porter calls the measure of a stem. */
function measure(stem: string): number {
  let count = 0;
  for (let i = 1; i < stem.length; i++) {
    if (isVowel(stem, i - 1) && !isVowel(stem, i)) {
      count += 1;
    }
  }
  return count;
}

const hasVowel = (stem: string): boolean => [...stem].some((_, i) => isVowel(stem, i));
const isShort = (stem: string): boolean => {
  const last = stem.length - 1;
  return (
    last > 1 &&
    !isVowel(stem, last) &&
    isVowel(stem, last - 1) &&
    !isVowel(stem, last - 2) &&
    !'wxy'.includes(stem[last]!)
  );
};

function replaced(word: string, rules: Rules, longerThan: number): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) {
    return word;
  }
  const stem = word.slice(0, -rule[0].length);
  const fits = measure(stem) > longerThan && (rule[0] !== 'ion' || /[st]$/.test(stem));
  return fits ? stem + rule[1] : word;
}

function withoutInflection(word: string): string {
  let stem = word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  if (stem.endsWith('eed')) {
    stem = measure(stem.slice(0, -3)) > 0 ? stem.slice(0, -1) : stem;
  } else {
    const cut = stem.replace(/(ed|ing)$/, '');
    if (cut !== stem && hasVowel(cut)) {
      stem = /(at|bl|iz)$/.test(cut)
        ? `${cut}e`
        : /([^aeioulsz])\1$/.test(cut)
          ? cut.slice(0, -1)
          : measure(cut) === 1 && isShort(cut)
            ? `${cut}e`
            : cut;
    }
  }
  return stem.endsWith('y') && hasVowel(stem.slice(0, -1)) ? `${stem.slice(0, -1)}i` : stem;
}

/** The stem that English words of one root share: Porter's algorithm (1980). Takes a word in lower case. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) {
    return word;
  }
  let found = replaced(replaced(replaced(withoutInflection(word), SECOND, 0), THIRD, 0), FOURTH, 1);
  if (found.endsWith('e')) {
    const cut = found.slice(0, -1);
    found = measure(cut) > 1 || (measure(cut) === 1 && !isShort(cut)) ? cut : found;
  }
  return found.endsWith('ll') && measure(found) > 1 ? found.slice(0, -1) : found;
}
