import { Refusal } from '../errors/refusal.js';
import { contentTypes, type Extension } from './file-name.js';
import { readOffice } from './office-content.js';
import { objectionToPdf } from './pdf-content.js';

const MARKUP = /<\s*(?:!doctype\s+html|html|head|body|script|iframe|object|embed|svg|img|meta|link|\?php)\b/i;
const MACRO_TYPES = ['docm', 'dotm', 'xlsm', 'xltm'];

/**
 * Decides by the bytes whether a file is what its name says, and whether something in it could run.
 * Answers the content type; refuses TYPE_MISMATCH, ACTIVE_CONTENT, ENCRYPTED_FILE, UNREADABLE_FILE.
 */
export async function inspect(bytes: Buffer, extension: Extension): Promise<string> {
  const found = await detect(bytes);
  if (MACRO_TYPES.includes(found)) throw refused('ACTIVE_CONTENT');
  if (found === 'encrypted') throw refused('ENCRYPTED_FILE');
  if (found !== (extension === 'jpeg' ? 'jpg' : extension)) throw refused('TYPE_MISMATCH', { extension, found });
  switch (extension) {
    case 'pdf': {
      const objection = objectionToPdf(bytes);
      if (objection) throw refused(objection);
      break;
    }
    case 'docx':
    case 'xlsx':
      if (readOffice(bytes)?.active) throw refused('ACTIVE_CONTENT');
      break;
    case 'png':
    case 'jpg':
    case 'jpeg':
      // A picture that a lenient program would also read as a page.
      if (MARKUP.test(bytes.toString('latin1'))) throw refused('ACTIVE_CONTENT');
      break;
    case 'csv':
      break;
    default:
      extension satisfies never;
  }
  return contentTypes[extension];
}

/** The extension that the content deserves; 'html', 'text' or 'unknown' where no format fits. */
async function detect(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    const office = readOffice(bytes);
    if (!office) throw refused('UNREADABLE_FILE');
    if (office.kind !== 'zip' && !office.active) return office.kind;
  }
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  // Office wraps a document with a password into the container of its older formats.
  if (type?.ext === 'cfb') return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'cfb';
  if (type && type.ext !== 'xml') return type.ext;
  const text = decodeText(bytes);
  if (text === null) return 'unknown';
  return type || MARKUP.test(text) ? 'html' : 'csv';
}

/** The text of a file in UTF-8 or GB18030, or null where it is neither or holds control characters. */
function decodeText(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

function refused(code: string, params: Record<string, string> = {}): Refusal {
  return new Refusal({ code, field: ['file'], params });
}
