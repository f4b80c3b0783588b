// npm run draw -- verify file.json: re-runs a published draw from its data, and nothing else. Needs only the installed dependencies; builds what it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'libs/rules/src/draw');
const entry = join(root, 'libs/rules/dist/draw/verify.js');
const record = join(root, 'libs/rules/dist/.tsbuildinfo');
const [command, file] = process.argv.slice(2);

/** @param {string} text @returns {never} */
const stop = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};
if (command !== 'verify' || !file)
  stop('npm run draw -- verify <file.json>    用法：核验下载的抽考数据 / verifies the data of a draw');

// The compiler leaves an unchanged output alone, so its own record tells when it last looked.
const newest = Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
if (!existsSync(entry) || !existsSync(record) || statSync(record).mtimeMs < newest) {
  process.stderr.write('building … / 正在编译……\n');
  const built = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/rules'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) stop(`${built.stdout}${built.stderr}`);
}

const { verifyDraw } = await import(pathToFileURL(entry).href);
/** What each check asks. */
const words = {
  algorithm: '算法版本 / the algorithm is known here',
  roster: '名单与承诺的哈希一致 / the roster is the one committed to',
  seed: '种子与承诺的哈希一致 / the seed is the one committed to',
  order: '先承诺、后有公开值、再公布 / commitment, then the public value, then publication',
  result: '重新抽取与公布的结果逐个一致 / the re-run gives the published outcome',
  resultHash: '结果的哈希一致 / the outcome has the published hash',
};
const marks = { holds: 'holds 成立', fails: 'FAILS 不成立', open: 'open 尚未公布' };

let answer;
try {
  const published = JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8'));
  if (!Array.isArray(published.tickets) || !published.commitment?.value)
    throw new Error('not the data of a draw / 不是抽考数据');
  answer = verifyDraw(published);
} catch (error) {
  stop(`${file}: ${error instanceof Error ? error.message : String(error)}`);
}
for (const [check, outcome] of Object.entries(answer.checks))
  process.stdout.write(`${marks[outcome].padEnd(12)}  ${words[check]}\n`);
for (const ticket of answer.differing) process.stdout.write(`differs 不一致  ${ticket}\n`);
process.stdout.write(`\n${marks[answer.verdict]}\n`);
process.exitCode = answer.verdict === 'fails' ? 1 : 0;
