import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { QRCode } from 'jsqr';

// A bundle of its own that is called as a whole, which its types do not say.
const read = createRequire(join(process.cwd(), 'package.json'))('jsqr') as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => QRCode | null;

const RECTANGLE = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re\b/g;
/** Pixels to a point, and a quiet zone in points. */
const SCALE = 4;
const QUIET = 12;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the QR of a PDF says: its squares are filled into a picture, and that is read like a camera's. Null where nothing can be read. */
export function readQr(pdf: Buffer): string | null {
  const squares = drawn(pdf).filter(({ width, height }) => width < 60 && height < 10);
  if (squares.length === 0) return null;
  const left = Math.min(...squares.map((one) => one.left)) - QUIET;
  const top = Math.min(...squares.map((one) => one.top)) - QUIET;
  const right = Math.max(...squares.map((one) => one.left + one.width)) + QUIET;
  const bottom = Math.max(...squares.map((one) => one.top + one.height)) + QUIET;
  const [width, height] = [Math.ceil((right - left) * SCALE), Math.ceil((bottom - top) * SCALE)];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const one of squares) {
    const [fromX, toX] = [(one.left - left) * SCALE, (one.left + one.width - left) * SCALE].map(Math.round) as [
      number,
      number,
    ];
    const [fromY, toY] = [(one.top - top) * SCALE, (one.top + one.height - top) * SCALE].map(Math.round) as [
      number,
      number,
    ];
    for (let y = fromY; y < toY; y++) pixels.fill(0, (y * width + fromX) * 4, (y * width + toX) * 4);
  }
  // Filled with nothing, black is transparent: make it opaque.
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  return read(pixels, width, height)?.data ?? null;
}

/** Every rectangle of every page, in points from the top left. */
function drawn(pdf: Buffer): Rectangle[] {
  const found: Rectangle[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at);
    let content: string;
    try {
      content = inflateSync(pdf.subarray(at + 7, end)).toString('latin1');
    } catch {
      continue;
    }
    for (const [, left, top, width, height] of content.matchAll(RECTANGLE))
      found.push({ left: Number(left), top: Number(top), width: Number(width), height: Number(height) });
  }
  return found;
}
