// Lints everything. The boundary rule needs Nx's project graph and quietly passes without one, so the graph is made first
// and the rule is shown a forbidden import, which it must refuse.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
const eslint = 'node_modules/eslint/bin/eslint.js';

const graph = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], {
  cwd: root,
  env,
  encoding: 'utf8',
});
if (graph.status !== 0) {
  console.error(`the project graph cannot be made:\n${graph.stdout}${graph.stderr}`);
  process.exit(1);
}

const forbidden = "export { SystemClock } from '@shidian/platform/clock/clock.js';\n";
const probe = spawnSync(process.execPath, [eslint, '--stdin', '--stdin-filename', 'libs/rules/src/probe.ts'], {
  cwd: root,
  env,
  input: forbidden,
  encoding: 'utf8',
});
if (!probe.stdout.includes('@nx/enforce-module-boundaries')) {
  console.error(`module boundaries are not enforced: rules may import platform\n${probe.stdout}${probe.stderr}`);
  process.exit(1);
}

const targets = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
const lint = spawnSync(process.execPath, [eslint, ...targets, '--max-warnings=0'], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exit(lint.status ?? 1);
