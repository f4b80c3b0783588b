import { inflateSync } from 'node:zlib';

const HEX_DIGITS = 4;

/** The text of a document that pdfkit drew with an embedded font, one line per piece that was drawn, page after page. */
export function pdfText(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const glyphs = new Map(streams.filter((one) => one.includes('beginbfrange')).flatMap(glyphsOf));
  return streams
    .filter((one) => one.includes(' Tf') && one.includes('TJ'))
    .flatMap((one) => [...one.matchAll(/\[([^\]]*)\]\s*TJ/g)].map(([, pieces = '']) => decoded(pieces, glyphs)))
    .join('\n');
}

function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at)) {
    const [from, until] = [at + 'stream\n'.length, pdf.indexOf('\nendstream', at)];
    try {
      found.push(inflateSync(pdf.subarray(from, until)).toString('latin1'));
    } catch {
      // Not compressed, or a picture: no text lies in it.
    }
    at = until + '\nendstream'.length;
  }
  return found;
}

// "<first> <last> [<text> <text> …]": from the first glyph on, one text each.
function glyphsOf(map: string): [glyph: number, text: string][] {
  return [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)].flatMap(([, first = '', texts = '']) =>
    [...texts.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = ''], index): [number, string] => [
      Number.parseInt(first, 16) + index,
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function decoded(pieces: string, glyphs: ReadonlyMap<number, string>): string {
  const hex = [...pieces.matchAll(/<([0-9a-f]*)>/g)].map(([, one = '']) => one).join('');
  const codes = Array.from({ length: hex.length / HEX_DIGITS }, (_, n) =>
    hex.slice(n * HEX_DIGITS, (n + 1) * HEX_DIGITS),
  );
  return codes.map((code) => glyphs.get(Number.parseInt(code, 16)) ?? '').join('');
}
