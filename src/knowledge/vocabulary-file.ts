import { z } from 'zod';

const text = z.string().trim().min(1);

const alias = z.union([
  text.transform((name) => ({ name, when: undefined, caseSensitive: undefined })),
  z.strictObject({
    name: text,
    when: z.array(text).nonempty().optional(),
    caseSensitive: z.boolean().optional(),
  }),
]);

const reference = z.union([
  text.transform((to) => ({ to, reason: undefined })),
  z.strictObject({ to: text, reason: text.optional() }),
]);

const concept = z.strictObject({
  name: text,
  nameRule: z
    .strictObject({ when: z.array(text).nonempty().optional(), caseSensitive: z.boolean().optional() })
    .optional(),
  aliases: z.array(alias).default([]),
  year: z.int().min(1900).max(2100).optional(),
  description: text.optional(),
  broader: z.array(text).default([]),
});

const lineage = {
  basedOn: z.array(reference).default([]),
  variantOf: z.array(reference).default([]),
  replaces: z.array(reference).default([]),
  combines: z.array(reference).default([]),
};

const technique = concept.extend(lineage);
const topic = concept.extend({ top: z.boolean().default(false) });
const dataset = concept
  .omit({ broader: true })
  .extend({ about: z.array(text).default([]), variantOf: lineage.variantOf });

/** The four lists of concepts that a file of `data/vocabulary/` has, and a catalogue paper's `defines`. */
export const conceptLists = z.strictObject({
  methods: z.array(technique).default([]),
  models: z.array(technique).default([]),
  topics: z.array(topic).default([]),
  datasets: z.array(dataset).default([]),
});

export type ConceptLists = z.infer<typeof conceptLists>;
export type AliasEntry = z.infer<typeof alias>;
