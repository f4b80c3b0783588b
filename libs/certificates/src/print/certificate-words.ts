import type { Locale } from '@shidian/platform/graphql/wording.js';

interface CertificateWords {
  readonly title: string;
  readonly holder: string;
  readonly document: string;
  readonly level: string;
  readonly directions: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly programme: string;
  readonly scan: string;
  readonly body: string;
  readonly specimen: string;
}

/** What is printed beside the figures of a certificate; it is printed in both languages. */
export const certificateWords: Readonly<Record<Locale, CertificateWords>> = {
  'zh-CN': {
    title: '职业技能等级证书',
    holder: '姓名',
    document: '证件号码',
    level: '等级',
    directions: '方向',
    number: '证书编号',
    issuedOn: '发证日期',
    issuer: '发证机构（盖章）',
    programme: '项目',
    scan: '扫码查验，或登录网址输入编号和姓名',
    body: '经考核，成绩合格，特发此证。',
    specimen: '样张',
  },
  en: {
    title: 'Certificate of vocational skill level',
    holder: 'Name',
    document: 'ID number',
    level: 'Level',
    directions: 'Directions',
    number: 'Number',
    issuedOn: 'Issued on',
    issuer: 'Issued by (seal)',
    programme: 'Programme',
    scan: 'Scan to verify, or enter number and name at this address',
    body: 'The holder has passed the assessment.',
    specimen: 'SPECIMEN',
  },
};
