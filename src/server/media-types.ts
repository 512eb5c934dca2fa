/** How many `Accept` headers are remembered; clients are of few kinds. */
const REMEMBERED = 100;

/** The media type that Apollo chose for each `Accept` header: choosing again would come to the same. */
export class MediaTypes {
  readonly #chosen = new Map<string, string>();

  find(accept: string | undefined): string | undefined {
    return this.#chosen.get(accept ?? '');
  }

  learn(accept: string | undefined, contentType: unknown): void {
    if (typeof contentType === 'string' && this.#chosen.size < REMEMBERED) {
      this.#chosen.set(accept ?? '', contentType);
    }
  }
}
