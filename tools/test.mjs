// npm test: installs what tests need, then runs every check there is. Its last line is "N passed, N failed".
// Part runs:  npm test -- --only unit libs/rules   (a Jest project and, if wanted, paths; or one of: build format lint typecheck)
import { testRun } from './test/test-run.mjs';

process.exit(await testRun(process.argv.slice(2)));
