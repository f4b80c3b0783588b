import { readZipDirectory } from './zip-directory.js';

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

/** Reads the names of the parts without expanding any; null where the container is not well formed. */
export function readOffice(bytes: Buffer): OfficeContent | null {
  const names = readZipDirectory(bytes)?.map((entry) => entry.name);
  if (!names) return null;
  return { kind: kindOf(new Set(names)), active: names.find((name) => ACTIVE_PART.test(name)) ?? null };
}

function kindOf(names: ReadonlySet<string>): OfficeKind {
  if (!names.has('[content_types].xml')) return 'zip';
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : 'zip';
}
