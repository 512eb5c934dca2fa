import { type ImportCounts } from '../ingest/record';

/** Where there is no terminal a line is said at most so often. */
const SELDOM_MS = 10_000;
const OFTEN_MS = 200;
const WIDTH = 24;

/** What a person sees of an import: a bar on a terminal, elsewhere a line now and then. */
export class Progress {
  readonly #started = Date.now();
  #said = 0;
  #open = false;

  constructor(
    private readonly out: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
    private readonly name: string,
    private readonly share: () => number | undefined,
  ) {}

  /** Says how far it is, unless that was said a moment ago. */
  at(counts: Readonly<ImportCounts>): void {
    const now = Date.now();
    if (now - this.#said < (this.out.isTTY ? OFTEN_MS : SELDOM_MS) && this.#said > 0) {
      return;
    }
    this.#said = now;
    const line = this.line(counts, (now - this.#started) / 1_000);
    if (this.out.isTTY) {
      // Back to the beginning, and the rest of the old line away.
      this.out.write(`\r${line.slice(0, Math.max(20, this.out.columns - 1))}\u001b[K`);
      this.#open = true;
    } else {
      this.out.write(`${line}\n`);
    }
  }

  /** The state of an import after so many seconds. */
  line(counts: Readonly<ImportCounts>, seconds: number): string {
    const { read, created, updated, unchanged, quarantined } = counts;
    const share = this.share();
    const parts = [
      `${read} papers (${created} new, ${updated} changed, ${unchanged} as before${quarantined > 0 ? `, ${quarantined} bad` : ''})`,
      `${Math.round(read / Math.max(seconds, 0.001))}/s`,
    ];
    if (share !== undefined && share > 0 && share < 1) {
      parts.push(`${duration((seconds * (1 - share)) / share)} left`);
    }
    return `${this.name}: ${share === undefined ? '' : `${bar(share)} `}${parts.join(', ')}`;
  }

  /** Leaves the bar's line. */
  end(): void {
    if (this.#open) {
      this.out.write('\n');
    }
    this.#open = false;
  }
}

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
