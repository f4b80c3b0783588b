import { inflateSync } from 'node:zlib';

/** Why a PDF is refused, or null. */
export type PdfObjection = 'ACTIVE_CONTENT' | 'ENCRYPTED_FILE' | 'UNREADABLE_FILE' | null;

// Names of actions that run something. A name ends at white space or a delimiter (ISO 32000-2, 7.2.3).
const RUNS = /\/(?:JavaScript|Launch|RichMedia|Rendition)(?=[\s\0()<>[\]{}/%]|$)|\/XFA\s*(?:\[|\d+\s+\d+\s+R)/;
const RUNS_SCRIPT = /\/JS\s*(?:\(|<|\d+\s+\d+\s+R)/;
const ENCRYPTED = /\/Encrypt\s+(?:\d+\s+\d+\s+R|<<)/;
const OBJECT_STREAM = /\/Type\s*\/ObjStm/g;
// Dictionaries compress well, but no honest file holds more than this in all its object streams.
const MOST_INFLATED = 64 * 1024 * 1024;

/** Looks for scripts and launch actions, also where the file hides them: in escaped names and in compressed object streams. */
export function objectionToPdf(bytes: Buffer): PdfObjection {
  const text = unescapedNames(bytes.toString('latin1'));
  if (RUNS.test(text) || RUNS_SCRIPT.test(outsideStreams(text))) return 'ACTIVE_CONTENT';
  // What is encrypted cannot be examined.
  if (ENCRYPTED.test(text)) return 'ENCRYPTED_FILE';
  let budget = MOST_INFLATED;
  for (const { index } of text.matchAll(OBJECT_STREAM)) {
    const objects = inflatedObjects(bytes, index, budget);
    if (objects === null) return 'UNREADABLE_FILE';
    budget -= objects.length;
    const plain = unescapedNames(objects);
    if (RUNS.test(plain) || RUNS_SCRIPT.test(plain)) return 'ACTIVE_CONTENT';
  }
  return null;
}

/** `/J#61vaScript` and `/JavaScript` are the same name; same length is kept, so that positions stay those of the file. */
function unescapedNames(text: string): string {
  return text.replace(/\/[!-~]{0,60}?#[0-9A-Fa-f]{2}[!-~]{0,60}/g, (name) =>
    name
      .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .padEnd(name.length, ' '),
  );
}

/** Three random bytes read "/JS" now and then; compressed page content is left out of that search. */
function outsideStreams(text: string): string {
  return text.replace(/\bstream\r?\n[^]*?endstream/g, 'stream endstream');
}

/** The text of the object stream whose dictionary is around `index`, or null where it cannot be read as the format says. */
function inflatedObjects(bytes: Buffer, index: number, budget: number): string | null {
  const start = bytes.indexOf('stream', index, 'latin1');
  const objectStart = bytes.lastIndexOf(' obj', index, 'latin1');
  const end = start === -1 ? -1 : bytes.indexOf('endstream', start, 'latin1');
  if (objectStart === -1 || end === -1) return null;
  const dictionary = unescapedNames(bytes.toString('latin1', objectStart, start));
  let from = start + 'stream'.length;
  if (bytes[from] === 0x0d) from++;
  if (bytes[from] === 0x0a) from++;
  const body = bytes.subarray(from, end);
  const filters = [...dictionary.matchAll(/\/(\w+Decode)\b/g)].map(([, name]) => name);
  if (filters.length === 0) return body.toString('latin1');
  const predicted = /\/Predictor\s+(?!1\b)\d/.test(dictionary);
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || predicted) return null;
  try {
    // `info` is off and trailing bytes are ignored: a line end before "endstream" is no part of the data.
    return inflateSync(body, { maxOutputLength: Math.max(budget, 1) }).toString('latin1');
  } catch {
    return null;
  }
}
