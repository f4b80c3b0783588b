// The child's side of lib/child.mjs.

/**
 * Answers each request of the parent by `handle`, one after the other; ends when the parent is gone.
 * @param {(request: any) => Promise<object>} handle
 */
export function serveCalls(handle) {
  process.on('message', (request) => {
    handle(request).then(
      (answer) => process.send(answer),
      (error) => process.send({ error: error.stack ?? String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
