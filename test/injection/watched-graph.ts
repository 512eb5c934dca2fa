import { type ManagedTransaction } from 'neo4j-driver';
import { Graph, type ReadOptions } from '../../src/graph/graph';
import { type Row } from '../../src/graph/planner/shape';

/** A graph that keeps the text of every statement it is sent, those that write included. */
export class WatchedGraph extends Graph {
  readonly reading = new Set<string>();
  readonly writing = new Set<string>();

  override async read(
    statement: string,
    parameters: Record<string, unknown>,
    options: ReadOptions,
  ): Promise<Row[]> {
    this.reading.add(statement);
    return super.read(statement, parameters, options);
  }

  override async write<T>(
    work: (transaction: ManagedTransaction) => Promise<T>,
    options: { readonly timeoutMs?: number } = {},
  ): Promise<T> {
    return super.write(
      (transaction) =>
        work(
          new Proxy(transaction, {
            get: (target, name) => {
              if (name !== 'run') {
                return Reflect.get(target, name) as unknown;
              }
              return (text: string, parameters?: Record<string, unknown>) => {
                this.writing.add(text);
                return target.run(text, parameters);
              };
            },
          }),
        ),
      options,
    );
  }
}
