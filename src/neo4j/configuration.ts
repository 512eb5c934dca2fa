import { writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Place } from './place';

/** How much memory a local Neo4j may take. */
export interface Memory {
  readonly heapMiB: number;
  readonly pageCacheMiB: number;
}

/** Memory fit for this machine (or the container we are in): never more than some third of it. */
export function memoryFor(totalBytes = machineBytes()): Memory {
  const gib = totalBytes / 2 ** 30;
  if (gib >= 6) return { heapMiB: 1024, pageCacheMiB: 512 };
  if (gib >= 3) return { heapMiB: 768, pageCacheMiB: 256 };
  return { heapMiB: 512, pageCacheMiB: 128 };
}

function machineBytes(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** The text of neo4j.conf. It holds no path: Neo4j reads the file as Latin-1, and its defaults lie in its home. */
export function neo4jConf(port: number, memory: Memory): string {
  return `# Written by paperweave at each start: changes made here are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.config.strict_validation.enabled=true
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false

server.memory.pagecache.size=${memory.pageCacheMiB}m
# A text a shape of question: more shapes than the default of 1000 stay planned.
server.memory.query_cache.per_db_cache_num_entries=4000

# How late a transaction that ran out of its time is noticed; 2 s by default.
db.transaction.monitor.check.interval=100ms

# Space set aside for the log: a disk that fills up in mid-write would leave half an entry, with which Neo4j refuses to start
# ever again. Each database would set 256 MB aside by default, before it holds anything.
db.tx_log.preallocate=true
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=1 files

db.logs.query.enabled=OFF
# Ten seconds by default, at each stop, for clients to finish; ours have gone when we stop it.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** The text of server-logs.xml: the debug log alone, at most three files of 5 MB. */
export const SERVER_LOGS_XML = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="DebugLog" fileName="\${config:server.directories.logs}/debug.log"
                             filePattern="$\${config:server.directories.logs}/debug.log.%02i">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="2"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="DebugLog"/></Root>
  </Loggers>
</Configuration>
`;

/** The options of the JVM: Neo4j's own defaults for 5.26, but for touching all memory at once, which slows a start. */
export function jvmOptions(memory: Memory): string[] {
  return [
    // Some of these go away in later Javas, which would refuse to start for them.
    '-XX:+IgnoreUnrecognizedVMOptions',
    `-Xms${memory.heapMiB}m`,
    `-Xmx${memory.heapMiB}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-XX:+DisableExplicitGC',
    // A heap that ran out leaves threads dead and the rest undecided; a restart is better.
    '-XX:+ExitOnOutOfMemoryError',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.tls.ephemeralDHKeySize=2048',
    '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
    '-XX:FlightRecorderOptions=stackdepth=256',
    '-XX:+UnlockDiagnosticVMOptions',
    '-XX:+DebugNonSafepoints',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
    '-Dfile.encoding=UTF-8',
  ];
}

/** Java's argument file: quoted, as class paths have spaces and backslashes, and are too long for Windows otherwise. */
export function argumentFile(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replace(/[\\"]/g, '\\$&')}"\n`).join('');
}

/** Writes all that Neo4j reads at its start. */
export function writeConfiguration(
  place: Place,
  { port, jars, memory }: { port: number; jars: readonly string[]; memory: Memory },
): void {
  writeFileSync(join(place.conf, 'neo4j.conf'), neo4jConf(port, memory));
  writeFileSync(join(place.conf, 'server-logs.xml'), SERVER_LOGS_XML);
  writeFileSync(
    place.javaArguments,
    argumentFile([
      ...jvmOptions(memory),
      '-cp',
      jars.join(delimiter),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${place.folder}`,
      `--config-dir=${place.conf}`,
      '--console-mode',
    ]),
  );
}
