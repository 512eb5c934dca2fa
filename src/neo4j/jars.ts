import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './command';
import { Neo4jStartFailed } from './errors';
import { type Java } from './java';
import { shippedFile } from './shipped';

/** The version of Neo4j that pom.xml fixes. */
export function pinnedVersion(): string {
  const pom = readFileSync(shippedFile('pom.xml'), 'utf8');
  return /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? 'of unknown version';
}

/** The jars that were resolved for this pom.xml, if every one of them is still there; reads files only. */
export function knownJars(): string[] | undefined {
  try {
    const jars = JSON.parse(readFileSync(listFile(), 'utf8')) as string[];
    return jars.length > 0 && jars.every((jar) => existsSync(jar)) ? jars : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The jars of Neo4j, absolute paths: known ones, else resolved by Maven into its usual local repository, which all
 * homes of this user share.
 * @throws Neo4jStartFailed with Maven's telling lines.
 */
export async function resolveJars(java: Java, report: (line: string) => void): Promise<string[]> {
  const known = knownJars();
  if (known !== undefined) return known;
  const file = listFile();
  mkdirSync(cacheFolder(), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const maven = await findMaven(java);
  report(`Fetching Neo4j ${pinnedVersion()} with ${maven.name} (116 MB once; later starts work offline) …`);
  let fetched = 0;
  const { code, out, err } = await run(
    maven.program,
    [
      ...maven.args,
      '--batch-mode',
      '--file',
      shippedFile('pom.xml'),
      // By its full name: the short one is looked up in the network. pom.xml fixes the version.
      'org.apache.maven.plugins:maven-dependency-plugin:build-classpath',
      '-Dmdep.includeScope=runtime',
      `-Dmdep.outputFile=${draft}`,
    ],
    {
      timeoutMs: 30 * 60_000,
      env: { ...process.env, JAVA_HOME: java.home },
      cwd: tmpdir(),
      line: (line) => {
        if (/Downloaded from .*\.jar/.test(line) && ++fetched % 40 === 0)
          report(`  ${fetched} jars fetched …`);
      },
    },
  );
  try {
    if (code !== 0) throw new Neo4jStartFailed(fetchFailed(maven.name, `${out}\n${err}`));
    const jars = readFileSync(draft, 'utf8').trim().split(delimiter);
    writeFileSync(draft, JSON.stringify(jars));
    renameSync(draft, file);
    return jars;
  } finally {
    rmSync(draft, { force: true });
  }
}

function fetchFailed(maven: string, output: string): string {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  // After this line come Maven's hints for its own users.
  const hints = lines.findIndex((line) => line.includes('To see the full stack trace'));
  const errors = lines.slice(0, hints < 0 ? undefined : hints).filter((line) => /^\[ERROR\] \S/.test(line));
  const telling = errors.length > 0 ? errors : lines.filter((line) => line !== '').slice(-8);
  return [
    `${maven} could not fetch Neo4j:`,
    ...telling.slice(0, 8).map((line) => `  ${line.slice(0, 300)}`),
    'The first start needs a network (behind a proxy or mirror, Maven reads ~/.m2/settings.xml).',
    'Without one, set NEO4J_URI to a Neo4j that runs.',
  ].join('\n');
}

async function findMaven(java: Java): Promise<{ name: string; program: string; args: string[] }> {
  const windows = process.platform === 'win32';
  const installed = windows ? 'mvn.cmd' : 'mvn';
  const env = { ...process.env, JAVA_HOME: java.home };
  if ((await run(installed, ['--version'], { timeoutMs: 20_000, env })).code === 0) {
    return { name: 'Maven', program: installed, args: [] };
  }
  const wrapper = shippedFile('maven', windows ? 'mvnw.cmd' : 'mvnw');
  // Through sh: an npm package does not keep a script's executable bit for sure.
  return windows
    ? { name: 'the Maven wrapper', program: wrapper, args: [] }
    : { name: 'the Maven wrapper', program: 'sh', args: [wrapper] };
}

function listFile(): string {
  const pom = createHash('sha256')
    .update(readFileSync(shippedFile('pom.xml')))
    .digest('hex');
  return join(cacheFolder(), `neo4j-jars-${pom.slice(0, 12)}.json`);
}

/** Per user, not per home: the list only names files of the user's Maven repository. */
function cacheFolder(): string {
  if (process.env['XDG_CACHE_HOME']) return join(process.env['XDG_CACHE_HOME'], 'paperweave');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'paperweave');
  if (process.platform === 'win32' && process.env['LOCALAPPDATA']) {
    return join(process.env['LOCALAPPDATA'], 'paperweave');
  }
  return join(homedir(), '.cache', 'paperweave');
}
