/** A node as other tools get it. */
export interface ExportedNode {
  readonly id: string;
  /** Paper, Method, Model, Topic, Dataset, Author or Venue. */
  readonly kind: string;
  /** A paper's title, the name of anything else. */
  readonly label: string;
  readonly properties: Properties;
}

/** A relationship as other tools get it. */
export interface ExportedEdge {
  /** Its ends and its type: there is one such relationship only. */
  readonly id: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

export type Value = string | number | readonly string[] | null | undefined;
export type Properties = Readonly<Record<string, Value>>;

/** How a property is declared where a format declares them. */
export type FieldType = 'string' | 'integer' | 'double';

/** The properties of nodes that go out, in this order. */
export const NODE_FIELDS: Readonly<Record<string, FieldType>> = {
  abstract: 'string',
  summary: 'string',
  description: 'string',
  year: 'integer',
  published: 'string',
  addedAt: 'string',
  url: 'string',
  codeUrls: 'string',
  externalIds: 'string',
  aliases: 'string',
  citationCount: 'integer',
  paperCount: 'integer',
};

/** The properties of relationships that go out, in this order. */
export const EDGE_FIELDS: Readonly<Record<string, FieldType>> = {
  confidence: 'double',
  sources: 'string',
  evidenceText: 'string',
  evidenceKind: 'string',
  evidenceField: 'string',
  evidenceStart: 'integer',
  evidenceEnd: 'integer',
  evidenceSource: 'string',
  position: 'integer',
  paper: 'string',
};

/** A value where a format has no lists: their parts with bars between. Undefined where there is nothing to write. */
export function plainValue(value: Value): string | number | undefined {
  if (value === null || value === undefined || value === '' || Number.isNaN(value)) {
    return undefined;
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return value;
  }
  return value.length === 0 ? undefined : value.join(' | ');
}

/** The fields that are there, by name. */
export function* presentFields(
  fields: Readonly<Record<string, FieldType>>,
  properties: Properties,
): Iterable<[name: string, value: string | number]> {
  for (const name of Object.keys(fields)) {
    const value = plainValue(properties[name]);
    if (value !== undefined) {
      yield [name, value];
    }
  }
}
