import { type Properties } from './values';

/*
 * A backup is JSON Lines, gzipped: a head, the nodes, the relationships, and a last line that says how many they are. A file without that
 * line is part of one, and is refused.
 */

/** The version of this layout. */
export const LAYOUT = 1;

export interface Head {
  /** {@link LAYOUT}. */
  readonly paperweaveBackup: number;
  readonly paperweave: string;
  /** Up to which migration the graph is. */
  readonly migration: number;
  readonly at: string;
}

/** Numbers stand for nodes within the file. `f` names the properties whose numbers are no integers. */
export interface NodeLine {
  readonly n: number;
  readonly labels: readonly string[];
  readonly p: Properties;
  readonly f?: readonly string[];
}

export interface RelationshipLine {
  readonly from: number;
  readonly type: string;
  readonly to: number;
  readonly p: Properties;
  readonly f?: readonly string[];
}

export interface End {
  readonly end: { readonly nodes: number; readonly relationships: number };
}

export type Line = Head | NodeLine | RelationshipLine | End;

/** Thrown when a backup cannot be made or taken back; its message is one line for the person who asked. */
export class BackupRefused extends Error {
  readonly code = 'BAD_BACKUP';
}
