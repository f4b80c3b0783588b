/** The kinds of Office file told apart by what they contain. */
export type OfficeKind = 'docx' | 'xlsx' | 'zip';

/** What the directory of a ZIP container tells. */
export interface OfficeContent {
  readonly kind: OfficeKind;
  /** A part that can run: macros, ActiveX, OLE objects, embedded web pages or programs. */
  readonly active: string | null;
}

const ACTIVE_PART =
  /vbaproject|vbadata|(^|\/)activex\/|(^|\/)macrosheets\/|(^|\/)embeddings\/.*\.bin$|\.(exe|dll|js|vbs|bat|cmd|ps1|html?|mht|hta)$/;
const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 10_000;

/** Reads the central directory of a ZIP container without expanding anything; null where it is not well formed. */
export function readOffice(bytes: Buffer): OfficeContent | null {
  const names = entryNames(bytes);
  if (!names) return null;
  const has = (name: string) => names.includes(name);
  const kind = !has('[content_types].xml')
    ? 'zip'
    : has('word/document.xml')
      ? 'docx'
      : has('xl/workbook.xml')
        ? 'xlsx'
        : 'zip';
  return { kind, active: names.find((name) => ACTIVE_PART.test(name)) ?? null };
}

/** Part names in lower case with forward slashes: Office reads them so. */
function entryNames(bytes: Buffer): string[] | null {
  const end = bytes.lastIndexOf(END_RECORD);
  if (end === -1 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return null;
  const names: string[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(
      bytes
        .toString('utf8', at + 46, at + 46 + name)
        .replaceAll('\\', '/')
        .toLowerCase(),
    );
    at += 46 + name + extra + comment;
  }
  // Parts that the directory does not list could be read by a lenient program: the directory must reach its end record.
  return at === end ? names : null;
}
