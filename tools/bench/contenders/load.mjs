// Asks one address again and again over kept connections, as cheaply as a Node process can, since it shares the machine with who answers.
import { connect } from 'node:net';
import { serveCalls } from '../lib/serve-calls.mjs';

/** @typedef {{ port: number, connections: number, milliseconds: number, requests: string[] }} Load */

/** Asks for `milliseconds`; answers how many requests were done, and how long they took. @param {Load} load */
async function run({ port, connections, milliseconds, requests }) {
  const buffers = requests.map((request) => Buffer.from(request));
  const took = [];
  const started = performance.now();
  const end = started + milliseconds;
  let turn = 0;
  const asker = async () => {
    const ask = await open(port);
    while (performance.now() < end) {
      const sent = performance.now();
      await ask(buffers[turn++ % buffers.length]);
      took.push(performance.now() - sent);
    }
    ask.close();
  };
  await Promise.all(Array.from({ length: connections }, asker));
  const seconds = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  return { requests: took.length, perSecond: took.length / seconds, median: at(took, 0.5), p99: at(took, 0.99) };
}

const at = (sorted, share) => sorted[Math.floor(sorted.length * share)];

/** A connection as a function: sends a request, resolves when the whole answer has arrived; rejects unless it is a 200 without errors. */
async function open(port) {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting = null;
  let missing = 0;
  let head = '';
  const fail = (why) => waiting?.reject(new Error(why));
  socket.on('error', (error) => fail(error.message)).on('close', () => fail('the connection was closed'));
  socket.on('data', (chunk) => {
    if (missing === 0) {
      head += chunk.toString('latin1');
      const bodyAt = head.indexOf('\r\n\r\n') + 4;
      const length = /content-length: (\d+)/i.exec(head);
      if (bodyAt === 3) return;
      if (!length || !head.startsWith('HTTP/1.1 200')) return fail(head.slice(0, 500));
      if (head.startsWith('{"errors"', bodyAt)) return fail(head.slice(bodyAt, bodyAt + 500));
      missing = Number(length[1]) - (head.length - bodyAt);
      head = '';
    } else missing -= chunk.length;
    if (missing === 0) waiting.resolve();
  });
  const ask = (request) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return Object.assign(ask, { close: () => socket.removeAllListeners('close').end() });
}

serveCalls(run);
