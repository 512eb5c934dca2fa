import { z } from 'zod';
import { conceptLists } from '../knowledge/vocabulary-file';

const text = z.string().trim().min(1);

/** `NAME: reason`, one key an item. */
const statement = z
  .record(z.string(), text)
  .refine((item) => Object.keys(item).length === 1, 'must be one "NAME: reason"')
  .transform((item) => {
    const [[concept, reason]] = Object.entries(item) as [[string, string]];
    return { concept: concept.trim(), reason };
  });

const statements = z.array(statement).default([]);

/** A paper of `data/catalogue/`, as data/README.md describes it. */
export const cataloguePaper = z.strictObject({
  title: text,
  year: z.int().min(1900).max(2100).optional(),
  arxiv: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  authors: z.array(text).default([]),
  venue: text.optional(),
  url: z.url().optional(),
  code: z.array(z.url()).default([]),
  summary: text,
  defines: conceptLists.prefault({}),
  introduces: statements,
  extends: statements,
  uses: statements,
  studies: statements,
  compares: statements,
  evaluatesOn: statements,
  about: statements,
});

export type CataloguePaperEntry = z.infer<typeof cataloguePaper>;
export const catalogueFile = z.array(cataloguePaper);
