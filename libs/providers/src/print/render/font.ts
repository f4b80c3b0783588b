import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let font: Buffer | undefined;

/** Noto Sans SC, all of it: read once per process and shared by every document. */
export function chineseFont(): Buffer {
  const require = createRequire(join(process.cwd(), 'package.json'));
  font ??= readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
  return font;
}
