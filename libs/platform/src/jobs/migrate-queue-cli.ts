import { migrateQueue } from './migrate-queue.js';

// Usage: QUEUE_DATABASE_URL=postgres://… node migrate-queue-cli.js
const url = process.env['QUEUE_DATABASE_URL'];
if (!url) {
  process.stderr.write('QUEUE_DATABASE_URL is not set: give the URL of the queue role.\n');
  process.exit(2);
}
process.stdout.write(`queue schema is at version ${await migrateQueue(url)}\n`);
