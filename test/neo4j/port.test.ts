import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { isFree, isListening } from '../../src/neo4j/port';

describe('a port of the loopback', () => {
  it('is listened on, or free', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect([await isListening(port), await isFree(port)]).toEqual([true, false]);
    server.close();
    await once(server, 'close');
    expect([await isListening(port), await isFree(port)]).toEqual([false, true]);
  });

  it('can be taken by another while it is watched', async () => {
    const first = createServer().listen(0, '127.0.0.1');
    await once(first, 'listening');
    const { port } = first.address() as AddressInfo;
    first.close();
    await once(first, 'close');
    for (let turn = 0; turn < 50; turn++) {
      const watching = Array.from({ length: 8 }, () => isListening(port));
      const server = createServer().listen(port, '127.0.0.1');
      await once(server, 'listening');
      await Promise.all(watching);
      server.close();
      await once(server, 'close');
    }
  });
});
