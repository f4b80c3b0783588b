import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependenciesInstalled, npmProgram } from '../lib/installed.mjs';
import { build } from '../start/build.mjs';
import { printProblem } from '../start/problem.mjs';
import { runShown } from './run-command.mjs';
import { countJest, summary } from './tally.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataDir = resolve(root, process.env.DATA_DIR || '.data');
const reports = join(dataDir, 'test-reports');

/** Programs that pass or fail as a whole. */
const checks = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  lint: ['tools/lint.mjs'],
  typecheck: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.spec.json'],
  'typecheck-web': ['node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit'],
  generated: ['tools/test/generated.mjs'],
  budget: ['apps/web/check-budget.mjs'],
};
const jestProjects = ['unit', 'api', 'browser'];

/**
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function testRun(args) {
  const { parts: wanted, paths } = selection(args);
  const controller = new AbortController();
  const { signal } = controller;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  if (!dependenciesInstalled(root, { withDev: true })) {
    heading('install');
    const code = await runShown([npmProgram(), 'ci', '--prefer-offline', '--loglevel=error'], { cwd: root, signal });
    if (code !== 0) return code;
  }

  /** @type {import('./tally.mjs').Part[]} */
  const parts = [];
  const part = async (name, work) => {
    if (!wanted.includes(name) || signal.aborted) return;
    heading(name);
    const since = performance.now();
    const counts = await work().catch((error) => {
      printProblem(error);
      return { passed: 0, failed: 1 };
    });
    parts.push({ name, ...counts, seconds: (performance.now() - since) / 1000 });
  };
  const asOne = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

  await part('build', async () => {
    await build({ root, logs: reports, signal });
    return asOne(0);
  });
  for (const [name, program] of Object.entries(checks)) {
    await part(name, async () => asOne(await runShown(program, { cwd: root, signal })));
  }
  await withServices(wanted, signal, async (env) => {
    for (const project of jestProjects) {
      await part(project, async () => {
        const outputFile = join(reports, `${project}.json`);
        const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--maxWorkers=2', '--ci'];
        const report = ['--json', `--outputFile=${outputFile}`];
        const code = await runShown([...jest, ...report, ...paths], {
          cwd: root,
          env: { ...process.env, ...env },
          signal,
        });
        return countJest(outputFile, code);
      });
    }
  });

  if (signal.aborted) parts.push({ name: 'interrupted', passed: 0, failed: 1, seconds: 0 });
  const { text, failed } = summary(parts);
  console.log(`\n${text}`);
  return failed === 0 ? 0 : 1;
}

/** Starts the servers for the Jest projects and stops them whatever happens. */
async function withServices(wanted, signal, work) {
  if (!jestProjects.some((project) => wanted.includes(project)) || signal.aborted) return;
  // Loaded only now: it needs installed packages.
  const { startTestServices } = await import('../lib/test-environment.mjs');
  const { ensureChromium } = await import('../lib/chromium.mjs');
  const log = (line) => console.log(`· ${line}`);
  if (wanted.includes('browser')) ensureChromium(log);
  const services = await startTestServices({ dataDir, log });
  try {
    await work(services.env);
  } finally {
    await services.stop();
  }
}

function selection(args) {
  const all = ['build', ...Object.keys(checks), ...jestProjects];
  if (args.length === 0) return { parts: all, paths: [] };
  const [flag, name, ...paths] = args;
  if (flag !== '--only' || !all.includes(name)) {
    console.error(`usage: npm test -- --only ${all.join('|')} [path …]`);
    process.exit(2);
  }
  return { parts: [name], paths };
}

function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
}
