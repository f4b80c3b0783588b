import { join } from 'node:path';
import { dependenciesInstalled, npmProgram } from '../lib/installed.mjs';
import { runNode } from './command.mjs';
import { requireWritable } from './preflight.mjs';

/**
 * Installs what running and building need, when node_modules is not yet what package-lock.json says.
 * @param {{ root: string, logs: string, signal: AbortSignal }} options
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function install({ root, logs, signal }) {
  if (dependenciesInstalled(root, { withDev: false })) return false;
  requireWritable(join(root, 'node_modules'));
  await runNode([npmProgram(), 'ci', '--omit=dev', '--prefer-offline', '--loglevel=error'], {
    cwd: root,
    log: join(logs, 'install.log'),
    signal,
  });
  return true;
}
