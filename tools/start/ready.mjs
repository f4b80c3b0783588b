import { existsSync, readFileSync } from 'node:fs';
import { waitUntil } from '../lib/processes.mjs';
import { Problem } from './problem.mjs';

/**
 * Waits until the product says that it can serve.
 * @param {string} origin
 * @param {AbortSignal} signal
 */
export async function waitForReady(origin, signal) {
  const ready = async () => {
    signal.throwIfAborted();
    try {
      return (await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  };
  if (await waitUntil(ready, 60_000)) return;
  throw new Problem(`${origin}/readyz 在 60 秒内没有就绪。`, `${origin}/readyz was not ready within 60 seconds.`);
}

/**
 * Prints the address and who can sign in.
 * @param {{ origin: string, accountsFile: string | null, seconds: number }} options
 */
export function printWelcome({ origin, accountsFile, seconds }) {
  console.log(`\n试点通已就绪 · Shidian is ready (${seconds.toFixed(1)} s)\n\n    ${origin}\n`);
  if (accountsFile && existsSync(accountsFile)) {
    const { password, accounts } = JSON.parse(readFileSync(accountsFile, 'utf8'));
    console.log(`演示账号 · Demo accounts    密码 password: ${password}\n`);
    const wide = (/** @type {string} */ key) => 2 + Math.max(...accounts.map((account) => account[key].length));
    const [logins, roles] = [wide('login'), wide('role')];
    for (const { login, role, tenant } of accounts)
      console.log(`    ${login.padEnd(logins)}${role.padEnd(roles)}${tenant}`);
    console.log();
  }
  console.log('按 Ctrl-C 停止 · Press Ctrl-C to stop');
}
