/** None of the three ways to a Neo4j is open here; the message names all three and how to open one. */
export class Neo4jNotFound extends Error {
  readonly code = 'NEO4J_NOT_FOUND';
  constructor(message: string) {
    super(message);
    this.name = 'Neo4jNotFound';
  }
}

/** The Neo4j that NEO4J_URI names does not answer, or refuses the user; the message says what to try. */
export class Neo4jUnreachable extends Error {
  readonly code = 'NEO4J_UNREACHABLE';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Neo4jUnreachable';
  }
}

/** A Neo4j of our own could not be fetched or did not start; the message carries the telling lines of its log. */
export class Neo4jStartFailed extends Error {
  readonly code = 'NEO4J_START_FAILED';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Neo4jStartFailed';
  }
}

/** The text of {@link Neo4jNotFound}: what was looked for and missed, then what to do about it. */
export function notFoundText(missed: { docker: string; java: string }): string {
  return [
    'No Neo4j to keep the graph in. There are three ways to one:',
    '  1. A Neo4j that you run: set NEO4J_URI (such as neo4j://localhost:7687) and NEO4J_PASSWORD. NEO4J_URI is not set.',
    `  2. Docker, which runs it in a container: ${missed.docker}.`,
    `  3. Java 17 or newer, with which paperweave runs it itself: ${missed.java}.`,
    'The shortest way is one command, then start paperweave again:',
    '  Debian, Ubuntu   sudo apt-get install openjdk-17-jre-headless   (or: docker.io docker-compose-v2)',
    '  Fedora           sudo dnf install java-latest-openjdk-headless  (or: moby-engine docker-compose)',
    '  macOS            brew install openjdk@21                        (or: brew install --cask docker)',
    '  Windows          winget install EclipseAdoptium.Temurin.21.JRE  (or: Docker.DockerDesktop)',
    'The first start fetches Neo4j and needs a network; later ones work offline.',
  ].join('\n');
}
