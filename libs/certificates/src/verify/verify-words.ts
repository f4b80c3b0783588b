import type { VerificationAnswer } from '@shidian/contract/certification.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';

interface VerifyWords {
  readonly page: string;
  readonly answers: Readonly<Record<VerificationAnswer, { readonly verdict: string; readonly text: string }>>;
  /** Why nothing was found where nobody typed anything: by the code of a QR. */
  readonly codeNotFound: string;
  readonly holder: string;
  readonly document: string;
  readonly programme: string;
  readonly level: string;
  readonly covers: string;
  readonly directions: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly endedOn: string;
  readonly reason: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  readonly checkedAt: string;
  readonly again: string;
  readonly name: string;
  readonly submit: string;
  readonly hint: string;
  readonly askName: string;
  readonly pdf: string;
  readonly credential: string;
  readonly offline: string;
  readonly offlineText: string;
  readonly register: string;
  readonly other: string;
  readonly between: string;
}

/** Words of the public page. */
export const verifyWords: Readonly<Record<Locale, VerifyWords>> = {
  'zh-CN': {
    page: '证书查验',
    answers: {
      VALID: { verdict: '证书有效', text: '以下内容与发证机构的记录一致，请与持证人出示的证书核对。' },
      REVOKED: { verdict: '证书已撤销', text: '这张证书已被发证机构撤销，不再有效。' },
      SUPERSEDED: { verdict: '证书已换发', text: '这张证书已由新证书取代，请查验新证书。' },
      NOT_FOUND: {
        verdict: '查无此证书',
        text: '没有与所填编号和姓名相符的证书。请核对编号（字母和数字）和姓名是否与证书一致。',
      },
      COULD_NOT_CHECK: { verdict: '暂时无法查验', text: '这不表示证书无效。请稍后再试。' },
    },
    codeNotFound: '二维码中的编号和校验码与发证机构的记录不符。请填写证书上印的编号和姓名再查一次。',
    holder: '姓名',
    document: '证件号码',
    programme: '项目',
    level: '等级',
    covers: '涵盖等级',
    directions: '方向',
    number: '证书编号',
    issuedOn: '发证日期',
    issuer: '发证机构',
    endedOn: '失效日期',
    reason: '原因',
    supersedes: '更正自',
    supersededBy: '新证书编号',
    checkedAt: '查验时间',
    again: '查验另一张证书',
    name: '持证人姓名',
    submit: '查验',
    hint: '扫描证书上的二维码，或填写证书编号和持证人姓名。无须登录。',
    askName: '请填写证书上的姓名，以查验编号',
    pdf: '下载证书（PDF）',
    credential: '下载可验证凭证（JSON）',
    offline: '证书能证明什么',
    offlineText:
      '证书证明持证人在发证之日通过了所列等级和方向的考核。持证人可出示可验证凭证（JSON），任何支持 W3C 可验证凭证的软件都能凭发证机构公布的密钥和状态列表自行核验，不必依赖本页面。',
    register: '查询备案的培训机构和实践基地',
    other: 'English',
    between: '、',
  },
  en: {
    page: 'Verify a certificate',
    answers: {
      VALID: {
        verdict: 'Valid',
        text: 'This is what the issuer has on record. Compare it with the certificate you were shown.',
      },
      REVOKED: { verdict: 'Revoked', text: 'The issuer has revoked this certificate. It is no longer valid.' },
      SUPERSEDED: { verdict: 'Replaced', text: 'A new certificate has replaced this one. Verify the new one.' },
      NOT_FOUND: {
        verdict: 'No such certificate',
        text: 'No certificate has this number and name. Check that both are as on the certificate.',
      },
      COULD_NOT_CHECK: {
        verdict: 'Could not be checked',
        text: 'This does not mean that the certificate is invalid. Try again later.',
      },
    },
    codeNotFound:
      'The number and code of this QR are not on record with the issuer. Enter the number and name that are printed on the certificate.',
    holder: 'Name',
    document: 'ID number',
    programme: 'Programme',
    level: 'Level',
    covers: 'Covers',
    directions: 'Directions',
    number: 'Number',
    issuedOn: 'Issued on',
    issuer: 'Issued by',
    endedOn: 'Ended on',
    reason: 'Reason',
    supersedes: 'Corrects',
    supersededBy: 'New number',
    checkedAt: 'Checked at',
    again: 'Verify another certificate',
    name: "Holder's name",
    submit: 'Verify',
    hint: 'Scan the QR code of the certificate, or enter its number and the name on it. No account is needed.',
    askName: 'Enter the name on the certificate to verify number',
    pdf: 'Certificate (PDF)',
    credential: 'Verifiable credential (JSON)',
    offline: 'What a certificate proves',
    offlineText:
      'That its holder had passed the assessment of the level and directions named on the day of issue. A holder can also show a verifiable credential (JSON): any software for W3C verifiable credentials checks it by itself against the keys and status lists that the issuer publishes, without this page.',
    register: 'Institutions and bases on the register',
    other: '中文',
    between: ', ',
  },
};
