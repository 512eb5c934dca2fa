/**
 * A text that names of features, and of terms, are put together from, with two hashes of it. The first says where to look,
 * the second, which is only told where the first was found, that it is no other text: together they are 64 bits.
 */
export interface Part {
  readonly text: string;
  readonly hash: number;
  /** What the hash of a text is multiplied by when this one follows it. */
  readonly power: number;
  readonly check: number;
  readonly checkPower: number;
}

/** What each letter multiplies a hash by: the hash of two texts put together is told from theirs, without their letters. */
const BASE = 0x2c1b3c6d;
const CHECK_BASE = 0x297a2d39;

/** The hash of `before` and then a part. */
export const hashAfter = (before: number, { hash, power }: Part): number =>
  (Math.imul(before, power) + hash) | 0;

/** The second hash of `before` and then a part. */
export const checkAfter = (before: number, { check, checkPower }: Part): number =>
  (Math.imul(before, checkPower) + check) | 0;

/** A text with its hashes. */
export function partOf(text: string): Part {
  let hash = 0;
  let power = 1;
  let check = 0;
  let checkPower = 1;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    hash = (Math.imul(hash, BASE) + letter) | 0;
    power = Math.imul(power, BASE);
    check = (Math.imul(check, CHECK_BASE) + letter) | 0;
    checkPower = Math.imul(checkPower, CHECK_BASE);
  }
  return { text, hash, power, check, checkPower };
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
