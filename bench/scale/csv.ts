import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Stands between the parts of a list, as in the export that this has the form of. */
const BETWEEN = '\u001F';
const FLUSH = 1 << 20;

export const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
export const list = (values: readonly (string | number)[]): string => text(values.join(BETWEEN));

/** The nodes of one set of labels, or the relationships of one type, as `neo4j-admin database import` reads them. */
class Table {
  #rows: string[] = [];
  #size = 0;
  readonly #file: number;

  constructor(folder: string, file: string, columns: readonly string[]) {
    writeFileSync(join(folder, `${file}.header.csv`), `${columns.join(',')}\n`);
    this.#file = openSync(join(folder, `${file}.csv`), 'w');
  }

  row(cells: readonly (string | number)[]): void {
    const row = cells.join(',');
    this.#rows.push(row);
    this.#size += row.length;
    if (this.#size > FLUSH) {
      this.flush();
    }
  }

  flush(): void {
    if (this.#rows.length > 0) {
      writeSync(this.#file, `${this.#rows.join('\n')}\n`);
      this.#rows = [];
      this.#size = 0;
    }
  }

  close(): void {
    this.flush();
    closeSync(this.#file);
  }
}

/** A folder of tables with the importer's arguments. */
export class Tables {
  readonly #tables: Table[] = [];
  readonly #options: string[] = ['--array-delimiter=U+001F', '--id-type=integer'];

  constructor(private readonly folder: string) {}

  nodes(labels: string, columns: readonly string[]): Table {
    return this.#table('nodes', labels, [':ID', ...columns]);
  }

  relationships(type: string, columns: readonly string[] = []): Table {
    return this.#table('relationships', type, [':START_ID', ':END_ID', ...columns]);
  }

  #table(kind: 'nodes' | 'relationships', name: string, columns: readonly string[]): Table {
    const file = `${kind}-${name.replaceAll(':', '-')}`;
    this.#options.push(`--${kind}=${name}=${file}.header.csv,${file}.csv`);
    const table = new Table(this.folder, file, columns);
    this.#tables.push(table);
    return table;
  }

  close(): void {
    this.#tables.forEach((table) => table.close());
    writeFileSync(join(this.folder, 'import.args'), `${this.#options.join('\n')}\n`);
  }
}

export type { Table };
