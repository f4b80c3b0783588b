import { setImmediate as nextTurn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { forgetMeasures, missingGlyphs, useChineseFont } from '@shidian/platform/print/chinese-font.js';

/** A cell of a line; `share` of the line's width, all shares of a line adding up to 1. */
export interface PaperCell {
  readonly text: string;
  readonly share: number;
  readonly label?: boolean;
}

const MARGIN = 54;
const PAD = 5;
const SIZE = 10;
/** Room that a line of a table is given before its page is full. */
const MOST_LINE = 40;
/** Parts after which the measures of texts are forgotten. */
const FORGET_AFTER = 20;
/** Stands where the font has no picture for a character; printers have set it there since lead type. */
const GETA = '〓';

/** Words of a footer. */
export interface FooterWords {
  readonly footer: (page: number, pages: number) => string;
  readonly lacking: (list: string) => string;
}

/**
 * A4 pages with what official forms are made of: titles, ruled lines of cells, running text, boxes for seals. A document is made of
 * parts, such as the forms of several units; only the part that is being drawn is held in memory.
 */
export class Paper {
  private readonly doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
  });
  private readonly chunks: Buffer[] = [];
  private readonly lacking = new Set<string>();
  private parts = 0;

  constructor(title: string) {
    this.doc.info['Title'] = title;
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    useChineseFont(this.doc).fontSize(SIZE);
  }

  /** Begins a page. */
  page(): void {
    this.doc.addPage();
  }

  /** The title of a form, in the middle. */
  title(text: string, size = 16): void {
    this.doc.fontSize(size).text(this.drawable(text), { align: 'center' }).fontSize(SIZE);
    this.doc.moveDown(0.6);
  }

  /** A heading over a part, never alone at the foot of a page. */
  heading(text: string): void {
    this.room(70);
    this.doc.moveDown(0.6).fontSize(11.5).text(this.drawable(text)).fontSize(SIZE).moveDown(0.3);
  }

  /** Running text over as many pages as it takes. */
  text(text: string, options: { readonly align?: 'left' | 'right' | 'center'; readonly indent?: number } = {}): void {
    this.doc.text(this.drawable(text), MARGIN, this.doc.y, { width: this.width, lineGap: 2, ...options });
    this.doc.moveDown(0.4);
  }

  /** A table: its head stands again on every page that it reaches. */
  lines(head: readonly PaperCell[], rows: readonly (readonly PaperCell[])[]): void {
    this.line(head);
    for (const row of rows) {
      const pages = this.doc.bufferedPageRange().count;
      this.room(MOST_LINE);
      if (this.doc.bufferedPageRange().count > pages) this.line(head);
      this.line(row);
    }
  }

  /** A ruled line of cells, as high as its highest cell; whole on one page. */
  line(cells: readonly PaperCell[], least = 22): void {
    const drawn = cells.map((cell) => ({ ...cell, text: this.drawable(cell.text), width: cell.share * this.width }));
    const inner = (width: number) => ({ width: width - 2 * PAD, lineGap: 1 });
    const heights = drawn.map(({ text, width }) => this.doc.heightOfString(text || ' ', inner(width)));
    const height = Math.max(least, ...heights.map((one) => one + 2 * PAD));
    this.room(height);
    const top = this.doc.y;
    let left = MARGIN;
    for (const { text, width, label } of drawn) {
      this.doc.lineWidth(0.6).rect(left, top, width, height);
      if (label) this.doc.fillAndStroke('#f3f4f6', '#333333');
      else this.doc.stroke('#333333');
      this.doc.fillColor('#000000').text(text, left + PAD, top + PAD, inner(width));
      left += width;
    }
    this.doc.x = MARGIN;
    this.doc.y = top + height;
  }

  /** A box for an office's opinion, with room for its seal. */
  sealBox(title: string, body: readonly string[], foot: string): void {
    const height = 120;
    this.room(height);
    const top = this.doc.y;
    const label = 0.24 * this.width;
    this.doc.lineWidth(0.6).rect(MARGIN, top, label, height).fillAndStroke('#f3f4f6', '#333333');
    this.doc.rect(MARGIN + label, top, this.width - label, height).stroke('#333333');
    const inner = { width: this.width - label - 2 * PAD };
    this.doc.fillColor('#000000').text(this.drawable(title), MARGIN + PAD, top + PAD, { width: label - 2 * PAD });
    body.forEach((text, index) =>
      this.doc.text(this.drawable(text), MARGIN + label + PAD, top + PAD + index * 18, inner),
    );
    this.doc.text(this.drawable(foot), MARGIN + label + PAD, top + height - 22, { ...inner, align: 'right' });
    this.doc.x = MARGIN;
    this.doc.y = top + height;
  }

  /** Moves down by a number of lines. */
  gap(lines = 1): void {
    this.doc.moveDown(lines);
  }

  /**
   * Ends a part: each of its pages carries its number within the part and, where characters could not be drawn, which. The pages leave
   * memory, and whatever else waits in this process gets its turn.
   */
  async endPart({ footer, lacking: lackingWords }: FooterWords): Promise<void> {
    const { start, count } = this.doc.bufferedPageRange();
    const lacking = this.lacking.size > 0 ? ` · ${lackingWords([...this.lacking].join(' '))}` : '';
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      // Below the margin, where pdfkit would otherwise begin a new page.
      this.doc.page.margins.bottom = 0;
      this.doc
        .fontSize(8)
        .text(this.drawable(footer(page - start + 1, count) + lacking), MARGIN, this.doc.page.height - 36, {
          width: this.width,
          align: 'center',
        });
      this.doc.page.margins.bottom = MARGIN;
    }
    this.doc.fontSize(SIZE).flushPages();
    this.lacking.clear();
    // Most characters come again in the next parts; the lines they stand in do not.
    if (++this.parts % FORGET_AFTER === 0) forgetMeasures(this.doc);
    await nextTurn();
  }

  /** The finished document, after its last part. */
  async bytes(): Promise<Buffer> {
    const ended = new Promise<void>((resolve) => this.doc.once('end', resolve));
    this.doc.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private get width(): number {
    return this.doc.page.width - 2 * MARGIN;
  }

  private room(height: number): void {
    if (this.doc.y + height > this.doc.page.height - MARGIN) this.doc.addPage();
  }

  /** The text with a geta for what the font cannot draw: never an empty box, and it is said which character it was. */
  private drawable(text: string): string {
    const lacking = new Set(missingGlyphs(text));
    if (lacking.size === 0) return text;
    let drawable = '';
    for (const character of text) {
      if (!lacking.has(character)) drawable += character;
      else {
        drawable += GETA;
        this.lacking.add(`U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
      }
    }
    return drawable;
  }
}
