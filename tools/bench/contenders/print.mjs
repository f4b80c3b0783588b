// Printed certificates, one after the other, as the API draws them when somebody asks for one.
import { certificatePdf } from '@shidian/certificates/print/certificate-paper.js';
import { serveCalls } from '../lib/serve-calls.mjs';

const words = (zh, en) => ({ zh, en });
const certificate = {
  number: 'ZJECAS2026000018X',
  title: words('职业技能等级证书', 'Certificate of vocational skill level'),
  holderMasked: '330106********002X',
  programme: words('电子商务专业人才自主评价', 'E-commerce talent assessment'),
  level: words('助理电子商务师', 'Assistant e-commerce specialist'),
  directions: [words('网络客服', 'online customer service'), words('美工设计', 'visual design')],
  issuedOn: '2026-11-29',
  issuer: words('认证中心', 'Certification centre'),
  specimen: false,
};
const names = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏建国欣怡子涵宇轩诗琪思源雨泽嘉宁晨曦'];

/** Prints so many; answers how long each took, in milliseconds. @param {{ count: number, from: number }} request */
serveCalls(async ({ count, from }) => {
  const took = [];
  for (let n = from; n < from + count; n++) {
    const started = performance.now();
    await certificatePdf({
      ...certificate,
      holderName: `王${names[n % names.length]}${names[(n * 7) % names.length]}`,
      address: `https://shidian.example/verify/ZJECAS2026000018X?c=${String(n).padStart(16, 'A')}`,
    });
    took.push(performance.now() - started);
  }
  return { took };
});
process.send({ ready: true });
