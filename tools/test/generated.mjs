// What is generated from the schema and the console's operations is committed, so that a start needs no generator. This says when it is stale.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hashInputs } from '../lib/build-stamp.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generated = ['apps/web/src/generated'];

const before = hashInputs(root, generated);
const { status } = spawnSync(process.execPath, ['apps/web/codegen.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
if (hashInputs(root, generated) !== before) {
  console.error(`${generated.join(', ')} was stale. It is renewed now: look at it and commit it.`);
  process.exit(1);
}
