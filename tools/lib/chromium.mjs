import { spawnSync } from 'node:child_process';
import { aptInstall, mayInstall, runs } from './apt.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that tests drive: TEST_CHROMIUM, or one on the path; null when there is none. */
export function findChromium() {
  const candidates = process.env.TEST_CHROMIUM ? [process.env.TEST_CHROMIUM] : names;
  const found = candidates.find((name) => runs(name));
  if (found === undefined) return null;
  return spawnSync('sh', ['-c', `command -v "$0"`, found], { encoding: 'utf8' }).stdout.trim() || found;
}

/**
 * Finds the browser and a font with Chinese characters, and installs what is missing where we may.
 * @param {(line: string) => void} log
 * @returns {string} path of the browser
 */
export function ensureChromium(log) {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && mayInstall()) {
    log(`installing ${missing.join(', ')}`);
    aptInstall(missing);
  }
  const browser = findChromium();
  if (browser === null) {
    throw new Error(
      '缺少 Chromium：请以 root 运行 apt-get install chromium fonts-noto-cjk，或用 TEST_CHROMIUM 指定其路径。\n' +
        'Chromium is missing: as root run apt-get install chromium fonts-noto-cjk, or give its path by TEST_CHROMIUM.',
    );
  }
  return browser;
}

// Without fontconfig we cannot know, and Chromium brings fontconfig along.
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
