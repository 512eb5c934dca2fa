import { type GraphReader } from './graph-reader';

interface FormatName {
  /** What it is called on the command line. */
  readonly name: string;
  readonly description: string;
  /** Whether it has papers alone, as bibliographies do, all nodes and relationships, or all that is stored. */
  readonly of: 'papers' | 'graph' | 'store';
}

/** A format that is one text. */
export interface TextFormat extends FormatName {
  readonly shape: 'file';
  write(reader: GraphReader): AsyncIterable<string>;
}

/** A piece of text and the file of the folder that it goes to the end of. */
export type FilePiece = readonly [file: string, text: string];

/** A format that is several files in a folder. */
export interface FolderFormat extends FormatName {
  readonly shape: 'folder';
  write(reader: GraphReader): AsyncIterable<FilePiece>;
}

export type ExportFormat = TextFormat | FolderFormat;
