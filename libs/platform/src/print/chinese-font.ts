import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

let font: Buffer | undefined;
let glyphs: Glyphs | undefined;

/** Which characters a font can draw. */
export interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Noto Sans SC, all of it: read once per process and shared by every document. */
export function chineseFont(): Buffer {
  const require = createRequire(join(process.cwd(), 'package.json'));
  font ??= readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
  return font;
}

/** The glyphs of a document's current font: not in the types, but the only one to know which characters it can draw. */
export function glyphsOf(document: PDFKit.PDFDocument): Glyphs {
  return (document as unknown as { _font: { font: Glyphs } })._font.font;
}

/** Lets go of how wide texts were: the document's current font keeps every piece that it ever measured, without bound. */
export function forgetMeasures(document: PDFKit.PDFDocument): void {
  (document as unknown as { _font: { layoutCache: object } })._font.layoutCache = Object.create(null) as object;
}

/** The characters of a text for which the font has no picture, each once, in order. Printed, they would be empty boxes. */
export function missingGlyphs(text: string): string[] {
  glyphs ??= glyphsOf(new PDFDocument({ autoFirstPage: false }).font(chineseFont()));
  const known = glyphs;
  return [...new Set(text)].filter((character) => {
    const codePoint = character.codePointAt(0) as number;
    return codePoint >= 0x20 && !known.hasGlyphForCodePoint(codePoint);
  });
}
