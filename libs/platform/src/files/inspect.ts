import { Refusal } from '../errors/refusal.js';
import { decodeText, isUtf16 } from '../spreadsheet/text-table.js';
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
  // Looked at as text first: to a reader of music the mark of UTF-16 is the beginning of a song.
  if (isUtf16(bytes)) return textKind(bytes, /[\t,;\n]/);
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  // Office wraps a document with a password into the container of its older formats.
  if (type?.ext === 'cfb') return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'cfb';
  if (type && type.ext !== 'xml') return type.ext;
  return type ? 'html' : textKind(bytes);
}

/** 'csv' or 'html' of a text that holds `needed`, since behind the mark of UTF-16 almost any bytes are characters of some script. */
function textKind(bytes: Buffer, needed = /^/): string {
  const text = decodeText(bytes);
  if (text === null || !needed.test(text)) return 'unknown';
  return MARKUP.test(text) ? 'html' : 'csv';
}

function refused(code: string, params: Record<string, string> = {}): Refusal {
  return new Refusal({ code, field: ['file'], params });
}
