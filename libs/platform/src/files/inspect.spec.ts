import { deflateSync } from 'node:zlib';
import { Refusal } from '../errors/refusal.js';
import { makeZip } from '../testing/zip.js';
import { contentTypes, type Extension } from './file-name.js';
import { inspect } from './inspect.js';
import { fileSamples } from '../testing/file-samples.js';

const { pdf, png, jpeg, docx, xlsx } = fileSamples;
const answer = (bytes: Buffer | string, extension: Extension) =>
  inspect(Buffer.from(bytes), extension).catch((error: unknown) => {
    if (error instanceof Refusal) return error.items[0]?.code;
    throw error;
  });
const objectStream = (dictionary: string, content: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${content.length} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer << >>\n%%EOF\n'),
  ]);
const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

describe('inspect', () => {
  it.each<[Extension, Buffer]>([
    ['pdf', pdf()],
    ['png', png],
    ['jpg', jpeg],
    ['jpeg', jpeg],
    ['docx', docx()],
    ['xlsx', xlsx()],
    ['csv', Buffer.from('姓名,职称\n𠮷田·买买提,副高\n')],
    ['csv', Buffer.from('\uFEFFname,title\r\nx,y')],
    ['csv', Buffer.from('\uFEFF姓名,职称\r\n𠮷田,副高\r\n', 'utf16le')],
    ['csv', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xb0, 0xb3, 0xc6])],
  ])('accepts an honest %s', async (extension, bytes) => {
    expect(await answer(bytes, extension)).toBe(contentTypes[extension]);
  });

  it('accepts a PDF with an ordinary object stream', async () => {
    const bytes = objectStream('/Filter /FlateDecode', deflateSync('1 0 << /Type /Catalog >>'));
    expect(await answer(bytes, 'pdf')).toBe(contentTypes.pdf);
  });

  it.each<[string, Extension, Buffer | string, string]>([
    ['HTML called PDF', 'pdf', '<!doctype html><script>alert(1)</script>', 'TYPE_MISMATCH'],
    ['SVG called PNG', 'png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'TYPE_MISMATCH'],
    ['SVG called CSV', 'csv', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'TYPE_MISMATCH'],
    ['HTML called CSV', 'csv', '\uFEFF\n < ScRiPt >x</script>', 'TYPE_MISMATCH'],
    ['a PDF called JPEG', 'jpg', pdf(), 'TYPE_MISMATCH'],
    ['a PNG called PDF', 'pdf', png, 'TYPE_MISMATCH'],
    ['a workbook called document', 'docx', xlsx(), 'TYPE_MISMATCH'],
    ['a bare ZIP called workbook', 'xlsx', makeZip({ 'a.txt': 'a' }), 'TYPE_MISMATCH'],
    ['binary rubbish called CSV', 'csv', Buffer.from([0xff, 0xfe, 0, 1, 2, 3]), 'TYPE_MISMATCH'],
    ['a program', 'pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), 'TYPE_MISMATCH'],
    [
      'a page inside a picture',
      'png',
      Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]),
      'ACTIVE_CONTENT',
    ],
    ['a PDF with a script', 'pdf', pdf(`/OpenAction ${script}`), 'ACTIVE_CONTENT'],
    ['a PDF with an escaped script', 'pdf', pdf('/OpenAction << /S /J#61vaScr#69pt /#4aS 5 0 R >>'), 'ACTIVE_CONTENT'],
    ['a PDF that launches', 'pdf', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'ACTIVE_CONTENT'],
    ['a PDF with a scripted form', 'pdf', pdf('/AcroForm << /XFA 7 0 R >>'), 'ACTIVE_CONTENT'],
    [
      'a script in an object stream',
      'pdf',
      objectStream('/Filter /FlateDecode', deflateSync(`1 0 ${script}`)),
      'ACTIVE_CONTENT',
    ],
    ['a script in a plain object stream', 'pdf', objectStream('', Buffer.from(`1 0 ${script}`)), 'ACTIVE_CONTENT'],
    [
      'an object stream in another filter',
      'pdf',
      objectStream('/Filter /LZWDecode', Buffer.from('x')),
      'UNREADABLE_FILE',
    ],
    [
      'an object stream that explodes',
      'pdf',
      objectStream('/Filter /FlateDecode', deflateSync(Buffer.alloc(80 << 20))),
      'UNREADABLE_FILE',
    ],
    ['an encrypted PDF', 'pdf', pdf('/Encrypt 9 0 R'), 'ENCRYPTED_FILE'],
    ['macros in a document', 'docx', docx({ 'word/vbaProject.bin': 'x' }), 'ACTIVE_CONTENT'],
    ['macros in a workbook', 'xlsx', xlsx({ 'XL\\VBAPROJECT.BIN': 'x' }), 'ACTIVE_CONTENT'],
    ['ActiveX in a document', 'docx', docx({ 'word/activeX/activeX1.xml': 'x' }), 'ACTIVE_CONTENT'],
    ['old macro sheets', 'xlsx', xlsx({ 'xl/macrosheets/sheet1.xml': 'x' }), 'ACTIVE_CONTENT'],
    ['a page embedded in a document', 'docx', docx({ 'word/afchunk.mht': 'x' }), 'ACTIVE_CONTENT'],
    ['a cut workbook', 'xlsx', xlsx().subarray(0, -30), 'UNREADABLE_FILE'],
    ['a workbook with a hidden part', 'xlsx', withUnlistedPart(), 'UNREADABLE_FILE'],
    ['a workbook with a password', 'xlsx', encryptedOffice(), 'ENCRYPTED_FILE'],
    ['a workbook of 1997', 'xlsx', encryptedOffice('Workbook'), 'TYPE_MISMATCH'],
  ])('refuses %s', async (_name, extension, bytes, expected) => {
    expect(await answer(bytes, extension)).toBe(expected);
  });

  it('finds no script in 20 MiB of random page content', async () => {
    const noise = Buffer.from(Array.from({ length: 1 << 16 }, (_, n) => (n * 2654435761) >>> 24));
    const page = Buffer.concat([
      Buffer.from('stream\n/JS (\n'),
      ...Array<Buffer>(320).fill(noise),
      Buffer.from('\nendstream'),
    ]);
    expect(await answer(Buffer.concat([pdf(), page]), 'pdf')).toBe(contentTypes.pdf);
  });
});

function withUnlistedPart(): Buffer {
  const bytes = xlsx({ 'xl/vbaProject.bin': 'x' });
  // The directory's end record is made to count one part fewer.
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  bytes.writeUInt16LE(bytes.readUInt16LE(end + 10) - 1, end + 10);
  return bytes;
}

function encryptedOffice(stream = 'EncryptedPackage'): Buffer {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 512);
  return bytes;
}
