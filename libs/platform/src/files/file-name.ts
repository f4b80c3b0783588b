import { Refusal } from '../errors/refusal.js';

/** Types of document that may be uploaded, by extension. */
export const contentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
export type Extension = keyof typeof contentTypes;

/** A name safe to store, show and offer as a download. */
export interface FileName {
  readonly name: string;
  readonly extension: Extension;
}

// Common file systems hold 255 bytes; browsers add " (1)" and the like.
const MOST_BYTES = 200;
// Marks that reorder or hide text: `cod.exe` can be made to read `exe.doc`.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const RUNNABLE =
  /^(exe|com|bat|cmd|scr|pif|msi|js|mjs|jse|vbs|vbe|wsf|hta|ps1|sh|jar|lnk|html?|xhtml|svg|php|asp|aspx|jsp|docm|xlsm|swf)$/i;

/** Checks and cleans a name as a browser sent it. Refuses BAD_FILE_NAME, WRONG_TYPE, DOUBLE_EXTENSION. */
export function cleanFileName(raw: string): FileName {
  // Without these a name could leave its folder, forge a header or be no text at all.
  if (/[\p{Cc}\p{Cs}\u2028\u2029/\\]/u.test(raw)) throw refused('BAD_FILE_NAME');
  const visible = raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  const [, stem = '', extension = ''] = /^(.+)\.([^.]*)$/u.exec(visible) ?? [];
  if (visible === '' || /^\.+$/.test(visible) || (stem === '' && visible.startsWith('.')))
    throw refused('BAD_FILE_NAME');
  const known = extension.toLowerCase();
  if (!isExtension(known)) throw refused('WRONG_TYPE', { extension: known });
  const hidden = stem
    .split('.')
    .slice(1)
    .find((part) => RUNNABLE.test(part.trim()));
  if (hidden) throw refused('DOUBLE_EXTENSION', { extension: hidden });
  return { name: `${shortened(stem, MOST_BYTES - known.length - 1)}.${known}`, extension: known };
}

/** True for an extension that may be uploaded. */
export function isExtension(text: string): text is Extension {
  return Object.hasOwn(contentTypes, text);
}

/** As many whole characters as fit into `bytes` of UTF-8. */
function shortened(text: string, bytes: number): string {
  let [kept, used] = ['', 0];
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept.trimEnd();
}

function refused(code: string, params: Record<string, string> = {}): Refusal {
  return new Refusal({ code, field: ['file'], params });
}
