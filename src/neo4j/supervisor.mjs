// @ts-check
// Owns the JVM of one home's Neo4j. Every process that uses the home holds a connection to this one; when the last
// has gone, however it went, Neo4j is stopped cleanly and this process ends. Plain JavaScript, as it is started from
// `src` and from `dist` alike. Started as: node supervisor.mjs <home>/neo4j/supervisor.json
//
// Lines of JSON go over a connection. To the client: {type:'hello', port, stopping}, {type:'ended', how, again},
// {type:'started', pid}. From it: {type:'ready'} once Bolt has answered, {type:'restart'} when it lives and answers nothing,
// {type:'release'} to be let go of, answered by closing: at once, or for the last when the JVM is gone.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { clearTimeout, setTimeout } from 'node:timers';

/** @type {{socket: string, java: string, javaArguments: string, javaPid: string, output: string, folder: string, port: number}} */
const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const FIRST_CLIENT_MS = 20_000;
const CLEAN_STOP_MS = 30_000;
const LONGEST_PAUSE_MS = 60_000;
const STEADY_MS = 120_000;

/** @type {Set<import('node:net').Socket>} */
const leases = new Set();
/** @type {Set<import('node:net').Socket>} */
const leaving = new Set();
/** @type {import('node:child_process').ChildProcess | undefined} */
let java;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let restart;
let startedAt = 0;
let pause = 1_000;
let answeredOnce = false;
let started = false;
let stopping = false;
let told = false;

const server = createServer((socket) => {
  leases.add(socket);
  clearTimeout(firstClient);
  socket.setEncoding('utf8');
  let rest = '';
  socket.on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) heed(socket, JSON.parse(line));
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    leaving.delete(socket);
    drop(socket);
  });
  say(socket, { type: 'hello', port: order.port, stopping });
  // Not before there is someone to tell how it went.
  if (!started) start();
});

const firstClient = setTimeout(() => stop(), FIRST_CLIENT_MS);
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(order.socket);

// A supervisor that is told to end stops Neo4j even if it is in use.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    told = true;
    stop();
  });
}

/** @param {import('node:net').Socket} socket @param {{type: string}} message */
function heed(socket, message) {
  if (message.type === 'ready') answeredOnce = true;
  // Ends as by a crash, after which it is started again.
  if (message.type === 'restart' && java !== undefined && !stopping) end(java);
  if (message.type === 'release') {
    leaving.add(socket);
    drop(socket);
    if (leases.size > 0) socket.end();
  }
}

/** @param {import('node:net').Socket} socket */
function drop(socket) {
  if (leases.delete(socket) && leases.size === 0) stop();
}

/** @param {import('node:net').Socket} socket @param {object} message */
function say(socket, message) {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** @param {object} message */
function tellAll(message) {
  for (const socket of leases) say(socket, message);
}

function start() {
  started = true;
  restart = undefined;
  stopping = false;
  startedAt = Date.now();
  if (!answeredOnce) {
    try {
      renameSync(order.output, `${order.output}.1`);
    } catch {
      // The first start of all.
    }
  }
  const output = openSync(order.output, 'a', 0o600);
  const child = spawn(order.java, [`@${order.javaArguments}`], {
    cwd: order.folder,
    stdio: ['ignore', output, output],
    windowsHide: true,
  });
  closeSync(output);
  java = child;
  let over = false;
  const once = (/** @type {string} */ how) => {
    if (!over) ended(how);
    over = true;
  };
  child.once('error', (error) => once(error.message));
  child.once('exit', (code, signal) => once(signal === null ? `exit code ${code}` : `signal ${signal}`));
  if (child.pid !== undefined) {
    writeFileSync(`${order.javaPid}.new`, `${child.pid}\n`);
    renameSync(`${order.javaPid}.new`, order.javaPid);
    tellAll({ type: 'started', pid: child.pid });
  }
}

/** @param {string} how */
function ended(how) {
  java = undefined;
  rmSync(order.javaPid, { force: true });
  if (stopping) {
    // Someone came while Neo4j was on its way down, and waits for it.
    if (leases.size > 0 && !told) start();
    else leave();
    return;
  }
  // One that never answered would fail again in the same way.
  if (!answeredOnce) {
    tellAll({ type: 'ended', how });
    leave();
    return;
  }
  if (Date.now() - startedAt > STEADY_MS) pause = 1_000;
  tellAll({ type: 'ended', how, again: pause });
  restart = setTimeout(start, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
}

function stop() {
  if (stopping && java !== undefined) return;
  stopping = true;
  clearTimeout(restart);
  const child = java;
  if (child === undefined) {
    leave();
    return;
  }
  end(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), CLEAN_STOP_MS);
  child.once('exit', () => clearTimeout(kill));
}

function leave() {
  rmSync(process.argv[2] ?? '', { force: true });
  // Removes the socket's file, so that from here on whoever wants a Neo4j starts one: the last thing to go.
  server.close();
  for (const socket of [...leases, ...leaving]) socket.end();
  // Half a second for the last lines to be read.
  setTimeout(() => process.exit(0), 500).unref();
}
