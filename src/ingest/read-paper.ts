import { type CataloguePaper } from '../catalogue/read';
import { type Extractor } from '../knowledge/extract';
import { type ClaimEvidence, type PaperRecord, type ReadPaper } from './record';

/** What an extractor reads in a record. */
export function readRecord(record: PaperRecord, format: string, extractor: Extractor): ReadPaper {
  const { concepts, statements, lineage, codeUrls } = extractor.extract(record);
  const quote = (evidence: {
    field: 'title' | 'abstract';
    start: number;
    end: number;
    text: string;
  }): ClaimEvidence => ({
    kind: 'QUOTE',
    ...evidence,
  });
  const stated = new Set(statements.map(({ concept }) => concept));
  const named = new Set([...stated, ...lineage.flatMap(({ from, to }) => [from, to])]);
  return {
    record: { ...record, codeUrls: [...new Set([...record.codeUrls, ...codeUrls])] },
    format,
    source: 'extracted',
    extractor: extractor.version,
    claims: statements.map(({ concept, relation, confidence, evidence }) => ({
      concept,
      relation,
      confidence,
      evidence: quote(evidence),
    })),
    newConcepts: concepts
      .filter(({ isNew, id }) => isNew && named.has(id))
      .map(({ id, name, broader }) => ({ id, name, aliases: [], broader: broader ?? [] })),
    lineage: lineage.map(({ from, relation, to, confidence, evidence }) => ({
      from,
      relation,
      to,
      confidence,
      evidence: quote(evidence),
    })),
  };
}

/** The version of what the catalogue's reading is: it takes every statement as it stands. */
const CATALOGUE = 'catalogue.1';

/** A paper of the built-in catalogue, as it is written. */
export function readCataloguePaper(paper: CataloguePaper): ReadPaper {
  const { title, summary, authors, year, venue, url, code, arxiv, doi, statements } = paper;
  return {
    record: {
      title,
      summary,
      authors,
      year,
      venue,
      url: url ?? (arxiv ? `https://arxiv.org/abs/${arxiv}` : undefined),
      codeUrls: code,
      externalIds: { ...(doi ? { doi: doi.toLowerCase() } : {}), ...(arxiv ? { arxiv } : {}) },
    },
    format: 'catalogue',
    source: 'catalogue',
    extractor: CATALOGUE,
    claims: statements.map(({ concept, relation, reason }) => ({
      concept,
      relation,
      confidence: 1,
      evidence: { kind: 'PARAPHRASE', text: reason },
    })),
    newConcepts: [],
    lineage: [],
  };
}
