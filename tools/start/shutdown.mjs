// Stops everything in the reverse order of its start, whatever ends the run. A second Ctrl-C does not wait.

/** The run was ended from outside. */
export class Interrupted extends Error {}

export function createShutdown() {
  const controller = new AbortController();
  /** @type {{ stop: () => Promise<void> | void, kill: () => void }[]} */
  const parts = [];
  let requested = 0;
  /** @type {(reason: Interrupted) => void} */
  let interrupt;
  const interrupted = new Promise((resolve, reject) => (interrupt = reject));
  interrupted.catch(() => {});

  const onSignal = (signal) => {
    requested += 1;
    if (requested === 1) {
      console.log('\n正在停止 … 再按一次 Ctrl-C 强制结束 · Stopping; press Ctrl-C again to force');
      controller.abort(new Interrupted(signal));
      interrupt(new Interrupted(signal));
    } else {
      for (const part of [...parts].reverse()) part.kill();
    }
  };
  // A closed terminal must not break the stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);

  return {
    /** Aborts commands that run when the user interrupts. */
    signal: controller.signal,
    /** Rejects with Interrupted when the user interrupts. */
    interrupted,
    /**
     * @param {() => Promise<void> | void} stop
     * @param {() => void} [kill]
     */
    add(stop, kill = () => {}) {
      parts.push({ stop, kill });
    },
    async stopAll() {
      // Commands of a step that failed half-way: a build, say, whose sibling broke.
      controller.abort(new Interrupted('stopping'));
      for (let part = parts.pop(); part; part = parts.pop()) {
        // Still killable by a second Ctrl-C while it stops.
        parts.push(part);
        try {
          await part.stop();
        } catch (error) {
          console.error(`! ${error.message}`);
        }
        parts.splice(parts.indexOf(part), 1);
      }
    },
  };
}
