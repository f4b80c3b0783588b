// Preloaded into every service: ends it when the process that started it is gone, even when that one had no chance to say so.
if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening alone must not keep a program alive that has nothing left to do.
  process.channel.unref();
}
