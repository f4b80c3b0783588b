import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

/** Which characters a font can draw. */
interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A font within a document: the subset that it uses of one that was read before. */
interface EmbeddedFont {
  readonly font: Glyphs;
  layoutCache: object;
  readonly constructor: new (document: PDFKit.PDFDocument, font: Glyphs, id: string) => EmbeddedFont;
}

/** What pdfkit's types leave out: the current font, and those that it knows by name. */
interface Fonts {
  _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
}

let first: EmbeddedFont | undefined;

/**
 * Noto Sans SC as it was read by the first document of the process. To read its tables anew would be half of the time that a page takes;
 * each document still holds a subset of its own.
 */
function readFont(): EmbeddedFont {
  if (!first) {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const file = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
    const document = new PDFDocument({ autoFirstPage: false }).font(withoutLayout(readFileSync(file)));
    first = (document as unknown as Fonts)._font;
  }
  return first;
}

/** Sets the document in Noto Sans SC, every glyph of it, under the name `text`. */
export function useChineseFont(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const { constructor: Embedded, font } = readFont();
  (document as unknown as Fonts)._fontFamilies['text'] = new Embedded(document, font, 'F0');
  return document.font('text');
}

/** Lets go of how wide texts were: the document's current font keeps every piece that it ever measured, without bound. */
export function forgetMeasures(document: PDFKit.PDFDocument): void {
  (document as unknown as Fonts)._font.layoutCache = Object.create(null) as object;
}

/** The characters of a text for which the font has no picture, each once, in order. Printed, they would be empty boxes. */
export function missingGlyphs(text: string): string[] {
  const { font } = readFont();
  return [...new Set(text)].filter((character) => {
    const codePoint = character.codePointAt(0) as number;
    return codePoint >= 0x20 && !font.hasGlyphForCodePoint(codePoint);
  });
}

const TABLE_RECORDS = 12;
const TABLE_RECORD = 16;
const LAYOUT_TABLES = ['GSUB', 'GPOS', 'GDEF'];

// The tables that set ligatures and kerning cost a third of a page. Chinese uses neither: under a name that nobody asks for they
// are not looked at.
function withoutLayout(bytes: Buffer): Buffer {
  const tables = bytes.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const at = TABLE_RECORDS + table * TABLE_RECORD;
    if (LAYOUT_TABLES.includes(bytes.toString('latin1', at, at + 4))) bytes.write('zzzz', at, 'latin1');
  }
  return bytes;
}
