// A Redis of its own on a given port and folder, for the tests that kill it. Usage: node redis-process.mjs <port> <folder>
import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { ensureRedis } from '../../../../../tools/lib/redis-server.mjs';

const [port, folder] = process.argv.slice(2);
const tools = join(process.env.DATA_DIR ?? new URL('../../../../../.data', import.meta.url).pathname, 'tools');
const { program, env } = ensureRedis(tools, () => {});
const settings = {
  port,
  dir: folder,
  bind: '127.0.0.1',
  save: '',
  appendonly: 'yes',
  appendfsync: 'everysec',
  'maxmemory-policy': 'noeviction',
};
const redis = spawn(
  program,
  Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
  { env, stdio: 'ignore' },
);
redis.once('exit', (code) => process.exit(code ?? 1));
// The test holds the other end: gone is gone, whatever became of the test.
process.stdin.resume().once('close', () => redis.kill('SIGKILL'));

const probe = () => {
  const socket = createConnection(Number(port), '127.0.0.1', () => socket.write('PING\r\n'));
  socket.once('data', (data) => {
    socket.destroy();
    // Loading its log, it answers with an error.
    if (String(data).startsWith('+PONG')) process.stdout.write('ready\n');
    else setTimeout(probe, 50);
  });
  socket.once('error', () => setTimeout(probe, 50));
};
probe();
