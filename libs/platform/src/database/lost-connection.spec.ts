import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Database } from './database.js';
import { GuardedDataSource } from './guarded-data-source.js';

describe('A connection that breaks', () => {
  const sockets = new Set<Socket>();
  let test: TestDatabase;
  let wire: Server;
  let database: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    const { hostname, port } = new URL(test.urls.app);
    // A cable that can be pulled.
    wire = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) {
        sockets.add(socket.on('error', () => undefined));
        socket.on('close', () => [near, far].forEach((end) => end.destroy()));
      }
      near.pipe(far).pipe(near);
    }).listen(0, '127.0.0.1');
    await once(wire, 'listening');
    const url = new URL(test.urls.app);
    url.host = `127.0.0.1:${(wire.address() as AddressInfo).port}`;
    const settings = { poolSize: 2, entities: [], applicationName: 'test' };
    database = new Database((await new GuardedDataSource(url.href, settings).initialize()) as GuardedDataSource);
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    wire.close();
    await test.drop();
  });

  const bound = { tenantId: '01900000-0000-7000-8000-000000000000', userId: null };
  const pull = () => setTimeout(() => sockets.forEach((socket) => socket.destroy()), 150);

  it.each([
    ['a read', () => database.read({ text: 'SELECT pg_sleep(3)' }, bound)],
    ['a read that nobody is bound to', () => database.read({ text: 'SELECT pg_sleep(3)' })],
    ['a transaction', () => database.transaction((tx) => tx.query('SELECT pg_sleep(3)'), bound)],
  ])('fails %s, not the process, and the next finds a new one', async (_what, work) => {
    pull();
    await expect(work()).rejects.toThrow('Connection terminated');
    // What the process does not survive comes a tick later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await database.read({ text: 'SELECT 1 AS one' }, bound)).toEqual([{ one: 1 }]);
  });

  it('is not lent out again after the server has ended it', async () => {
    const ended = { text: 'SELECT pg_terminate_backend(pg_backend_pid())' };
    const next = { text: 'SELECT 1 AS one' };
    for (let n = 0; n < 10; n++) {
      await expect(database.read(ended, bound)).rejects.toMatchObject({ code: '57P01' });
      expect(await Promise.all([database.read(next, bound), database.read(next, bound)])).toEqual([
        [{ one: 1 }],
        [{ one: 1 }],
      ]);
    }
  });
});
