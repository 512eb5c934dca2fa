import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { placeOf } from '../../src/neo4j/place';

const root = join(__dirname, '..', '..');

test('the supervisor, plain JavaScript, passes the type check that the rest passes', () => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options =
    '--allowJs --checkJs --noEmit --strict --noUncheckedIndexedAccess --module node16 --target es2022';
  const args = [...options.split(' '), '--types', 'node'];
  execFileSync(process.execPath, [tsc, ...args, join(root, 'src', 'neo4j', 'supervisor.mjs')], { cwd: root });
}, 30_000);

test('a socket path fits what systems allow, however deep the home lies, and differs between homes', () => {
  const deep = `/home/${'deep/'.repeat(30)}`;
  const paths = [placeOf('/home/me').socket, placeOf(`${deep}one`).socket, placeOf(`${deep}two`).socket];
  for (const path of paths) expect(Buffer.byteLength(path)).toBeLessThanOrEqual(100);
  expect(new Set(paths).size).toBe(3);
});
