/** A text that names of features are put together from, with what it does to their hash. */
export interface Part {
  readonly text: string;
  readonly hash: number;
  /** What the hash of a text is multiplied by when this one follows it. */
  readonly power: number;
}

/** What each letter multiplies a hash by: the hash of two texts put together is told from theirs, without their letters. */
const BASE = 0x2c1b3c6d;

/** The hash of `before` and then a part. */
export const hashAfter = (before: number, { hash, power }: Part): number =>
  (Math.imul(before, power) + hash) | 0;

/** A text with its hash. */
export function partOf(text: string): Part {
  let hash = 0;
  let power = 1;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
    power = Math.imul(power, BASE);
  }
  return { text, hash, power };
}

/** A name of features that have a value, as `add` takes it. */
export const named = (name: string): Part => partOf(`${name}=`);

const wellKnown = new Map<string, Part>();

/** A text of a closed list, made once. */
export function listed(text: string): Part {
  let part = wellKnown.get(text);
  if (!part) {
    wellKnown.set(text, (part = partOf(text)));
  }
  return part;
}

const NUMBERS = Array.from({ length: 32 }, (_, number) => partOf(String(number)));

/** A small number. */
export const numbered = (value: number): Part => NUMBERS[value] ?? partOf(String(value));

/** What stands between two values. */
export const BETWEEN = partOf('_');

/** Where features go as they are read: a name, made of its parts, for each that is there. */
export interface Features {
  /** Says that a feature is there: `l=` and `using` are the feature `l=using`, `lr=`, `a` and `b` are `lr=a_b`. */
  add(name: Part, value?: Part, second?: Part): void;
}

/** Collects the names of features, for training. */
export class FeatureNames implements Features {
  readonly names = new Set<string>();

  add(name: Part, value?: Part, second?: Part): void {
    this.names.add(`${name.text}${value?.text ?? ''}${second ? `${BETWEEN.text}${second.text}` : ''}`);
  }
}
