import { makeZip } from './zip.js';

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;

/** The smallest honest file of each type, for tests. */
export const fileSamples = {
  pdf: (catalog = ''): Buffer =>
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog ${catalog} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300ffd9', 'hex'),
  docx: (more: Readonly<Record<string, string>> = {}): Buffer =>
    makeZip({
      '[Content_Types].xml': types('wordprocessingml.document'),
      'word/document.xml': '<w:document/>',
      ...more,
    }),
  xlsx: (more: Readonly<Record<string, string>> = {}): Buffer =>
    makeZip({ '[Content_Types].xml': types('spreadsheetml.sheet'), 'xl/workbook.xml': '<workbook/>', ...more }),
};
