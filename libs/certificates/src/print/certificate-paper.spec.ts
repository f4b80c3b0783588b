import { readQr } from '../testing/read-qr.js';
import { certificatePdf, GlyphsMissing, type PrintedCertificate } from './certificate-paper.js';

const words = (zh: string, en: string) => ({ zh, en });
const certificate: PrintedCertificate = {
  number: 'ZJ02202600000018',
  title: words('职业技能等级证书', 'Certificate of vocational skill level'),
  holderName: '阿卜杜拉·买买提',
  holderMasked: '330106********002X',
  programme: words('电子商务专业人才自主评价', 'E-commerce talent assessment'),
  level: words('助理电子商务师', 'Assistant e-commerce specialist'),
  directions: [words('网络客服', 'online customer service'), words('美工设计', 'visual design')],
  issuedOn: '2026-11-29',
  issuer: words('认证中心', 'Certification centre'),
  address: 'https://shidian.example/verify/ZJ02202600000018?c=Ab3dEf6hIj9k',
  specimen: false,
};
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

describe('A printed certificate', () => {
  it('is one page whose QR leads where the certificate is verified', async () => {
    const pdf = await certificatePdf(certificate);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
    expect(readQr(pdf)).toBe(certificate.address);
  });

  it.each([
    ['40 characters', '买买提'.repeat(13) + '江'],
    ['a character beyond the BMP', '王𤇾'],
    ['spaces and Latin letters', 'Maria  da Silva Ødegård'],
  ])('stays one page for a name with %s', async (_case, holderName) => {
    const pdf = await certificatePdf({ ...certificate, holderName, programme: words('电'.repeat(40), 'e'.repeat(80)) });
    expect([pagesOf(pdf), readQr(pdf)]).toEqual([1, certificate.address]);
  });

  it('is not printed where the font lacks a character of the name: the character is named', async () => {
    const refused = certificatePdf({ ...certificate, holderName: '𠮷野' });
    await expect(refused).rejects.toThrow(GlyphsMissing);
    await expect(refused).rejects.toMatchObject({ characters: ['𠮷'] });
  });

  it('reads what is drawn: another address is another QR', async () => {
    const other = await certificatePdf({ ...certificate, address: 'https://shidian.example/verify/X', specimen: true });
    expect(readQr(other)).toBe('https://shidian.example/verify/X');
  });
});
