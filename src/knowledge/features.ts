/** Where features go as they are read: a name, made of its parts, for each that is there. */
export interface Features {
  /** Says that a feature is there: `add('l', 'using')` is the feature `l=using`, `add('lr', 'a', 'b')` is `lr=a_b`. */
  add(name: string, value?: string | number, second?: string | number): void;
}

/** Collects the names of features, for training. */
export class FeatureNames implements Features {
  readonly names = new Set<string>();

  add(name: string, value?: string | number, second?: string | number): void {
    this.names.add(
      value === undefined ? name : second === undefined ? `${name}=${value}` : `${name}=${value}_${second}`,
    );
  }
}
