import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until a process listens, asking every five milliseconds.
 * @param {number} port @param {{ ended: Promise<unknown> }} child
 */
export async function waitForPort(port, child) {
  let ended = false;
  void child.ended.then(() => (ended = true));
  while (!(await listens(port))) {
    if (ended) throw new Error(`the process for port ${port} ended before it listened; see .data/bench/logs`);
    await sleep(5);
  }
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true)).once('error', () => finish(false));
  });
}
