import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type z } from 'zod';
import { titleKey } from '../knowledge/folding';
import { type Relation } from '../knowledge/kinds';
import {
  buildVocabulary,
  VocabularyError,
  type Vocabulary,
  type VocabularySource,
} from '../knowledge/vocabulary';
import { conceptLists } from '../knowledge/vocabulary-file';
import { PACKAGE_ROOT } from '../package-root';
import { catalogueFile, type CataloguePaperEntry } from './paper-file';

export interface CatalogueStatement {
  readonly relation: Relation;
  /** Id of the concept. */
  readonly concept: string;
  readonly reason: string;
}

/** A paper of the built-in catalogue with what it states. */
export interface CataloguePaper extends Omit<CataloguePaperEntry, 'defines' | keyof typeof RELATION_OF_KEY> {
  readonly statements: readonly CatalogueStatement[];
}

/** The built-in catalogue: its concepts, those that papers define included, and its papers. */
export interface Catalogue {
  readonly vocabulary: Vocabulary;
  readonly papers: readonly CataloguePaper[];
}

const RELATION_OF_KEY = {
  introduces: 'INTRODUCES',
  extends: 'EXTENDS',
  uses: 'USES',
  studies: 'STUDIES',
  compares: 'COMPARES',
  evaluatesOn: 'EVALUATES_ON',
  about: 'ABOUT',
} as const;

function yamlFiles(folder: string): { file: string; content: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      file: name,
      content: load(readFileSync(join(folder, name), 'utf8'), { filename: name }) ?? undefined,
    }));
}

function parsed<T extends z.ZodType>(schema: T, file: string, content: unknown): z.infer<T> {
  const result = schema.safeParse(content);
  if (!result.success) {
    throw new VocabularyError(
      result.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`),
    );
  }
  return result.data;
}

/** Reads `data/`, checked whole. @throws VocabularyError listing every fault. */
export function readCatalogue(folder = join(PACKAGE_ROOT, 'data')): Catalogue {
  const areas = yamlFiles(join(folder, 'vocabulary')).map(({ file, content }): VocabularySource => ({
    file,
    lists: parsed(conceptLists, file, content),
  }));
  const entries = yamlFiles(join(folder, 'catalogue')).flatMap(({ file, content }) =>
    parsed(catalogueFile, file, content).map((paper) => ({ file, paper })),
  );
  const vocabulary = buildVocabulary([
    ...areas,
    ...entries.map(({ file, paper }) => ({ file: `${file}, ${paper.title}`, lists: paper.defines })),
  ]);
  const faults: string[] = [];
  const titles = new Set<string>();
  const papers = entries.map(({ file, paper }): CataloguePaper => {
    const {
      defines: _,
      introduces,
      extends: extended,
      uses,
      studies,
      compares,
      evaluatesOn,
      about,
      ...rest
    } = paper;
    const lists = { introduces, extends: extended, uses, studies, compares, evaluatesOn, about };
    const at = `${file}, ${paper.title}`;
    if (titles.has(titleKey(paper.title))) {
      faults.push(`${at}: stands twice`);
    }
    titles.add(titleKey(paper.title));
    const statements = (Object.keys(RELATION_OF_KEY) as (keyof typeof RELATION_OF_KEY)[]).flatMap((key) =>
      lists[key].flatMap(({ concept, reason }) =>
        statement(vocabulary, RELATION_OF_KEY[key], concept, reason, at, faults),
      ),
    );
    const seen = new Set<string>();
    for (const { relation, concept } of statements) {
      if (seen.has(`${relation} ${concept}`)) {
        faults.push(`${at}: ${relation} ${concept} stands twice`);
      }
      seen.add(`${relation} ${concept}`);
    }
    return { ...rest, statements };
  });
  if (faults.length > 0) {
    throw new VocabularyError(faults);
  }
  return { vocabulary, papers };
}

function statement(
  vocabulary: Vocabulary,
  relation: Relation,
  reference: string,
  reason: string,
  at: string,
  faults: string[],
): CatalogueStatement[] {
  const ids = vocabulary.referred(reference);
  if (ids.length !== 1) {
    faults.push(
      ids.length === 0
        ? `${at}: ${relation}: nothing is called "${reference}"`
        : `${at}: ${relation}: "${reference}" means ${ids.join(' or ')}; write the kind before it`,
    );
    return [];
  }
  const concept = vocabulary.concepts.get(ids[0]!)!;
  if (relation === 'ABOUT' && concept.kind !== 'TOPIC') {
    faults.push(`${at}: is about ${concept.id}, which is no topic`);
    return [];
  }
  return [{ relation, concept: concept.id, reason }];
}
