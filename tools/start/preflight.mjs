import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acquireLock, LockHeldError } from '../lib/process-lock.mjs';
import { tryPort } from '../lib/ports.mjs';
import { Problem } from './problem.mjs';

/** @param {string} dataDir */
export function checkDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw notWritable(dataDir);
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR') {
      throw new Problem(`${dataDir} 不是文件夹。`, `${dataDir} is not a folder.`);
    }
    throw error;
  }
  // A run as another user (root, say) may have left parts that we cannot change.
  for (const path of [dataDir, join(dataDir, 'logs'), join(dataDir, 'postgres')]) requireWritable(path);
}

/** @param {string} path a file or folder; one that does not exist yet is judged by its folder */
export function requireWritable(path) {
  const present = existsSync(path) ? path : dirname(path);
  try {
    accessSync(present, constants.W_OK);
  } catch {
    throw notWritable(present);
  }
}

function notWritable(path) {
  const user = process.getuid?.() ?? '';
  return new Problem(
    `没有写入权限：${path}（当前用户 ${user}）。请更改其所有者，或用 DATA_DIR 指定其他位置：DATA_DIR=~/shidian-data npm start`,
    `No permission to write ${path} (user ${user}). Change its owner, or choose another place: DATA_DIR=~/shidian-data npm start`,
  );
}

/** @param {string} dataDir */
export function takeStartLock(dataDir) {
  try {
    return acquireLock(join(dataDir, 'start.lock'));
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Problem(
      `试点通已在运行（进程 ${error.pid}，数据 ${dataDir}）。请先在原窗口按 Ctrl-C，或运行：kill ${error.pid}`,
      `Shidian is already running (process ${error.pid}, data ${dataDir}). Press Ctrl-C there first, or run: kill ${error.pid}`,
    );
  }
}

/** @param {string | undefined} text @returns {number} */
export function parsePort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`PORT 不是端口号：${text}`, `PORT is not a port number: ${text}`);
}

/** @param {number} port */
export async function checkPort(port) {
  for (const host of ['0.0.0.0', '127.0.0.1']) {
    if ((await tryPort(port, host)) !== null) continue;
    const other = port < 1024 ? 3000 : port + 1;
    throw new Problem(
      `端口 ${port} 已被占用或无权使用。请换一个端口：PORT=${other} npm start`,
      `Port ${port} is in use or not permitted. Choose another: PORT=${other} npm start`,
    );
  }
}
