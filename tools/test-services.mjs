// Runs a command with the servers that tests need: node tools/test-services.mjs -- npx jest --selectProjects unit libs/platform
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startTestServices } from './lib/test-environment.mjs';

const separator = process.argv.indexOf('--');
const [command, ...args] = separator === -1 ? [] : process.argv.slice(separator + 1);
if (command === undefined) {
  console.error('usage: node tools/test-services.mjs -- <command> [arguments]');
  process.exit(2);
}

const dataDir = resolve(process.env.DATA_DIR ?? new URL('../.data', import.meta.url).pathname);
const services = await startTestServices({ dataDir, log: (line) => console.error(`· ${line}`) });

const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...services.env } });
// The terminal sends Ctrl-C to the command as well; we wait for it and then stop the servers.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));

const code = await new Promise((done) => {
  child.once('error', (error) => {
    console.error(`${command}: ${error.message}`);
    done(127);
  });
  child.once('exit', (status, signal) => done(status ?? (signal === 'SIGINT' ? 130 : 1)));
});
await services.stop();
process.exit(code);
