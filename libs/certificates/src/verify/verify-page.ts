import type { Locale } from '@shidian/platform/graphql/wording.js';
import { inLocale } from '@shidian/rules/words.js';
import type { Verification, VerifiedCertificate } from './verification.js';
import { verifyWords } from './verify-words.js';

/** What the page is made of. */
export interface VerifyPage {
  readonly locale: Locale;
  /** As in the address; null on the page that asks for it. */
  readonly number: string | null;
  /** Null while there is nothing to answer yet: then the name is asked for. */
  readonly verification: Verification | null;
  /** Whether it was asked by the code of a QR, so that nobody typed a name. */
  readonly byCode: boolean;
  readonly checkedAt: string;
  /** The same page in the other language. */
  readonly otherAddress: string;
}

const STYLE = `
:root{color-scheme:light;font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1f2937;background:#f3f4f6}
body{margin:0}main{max-width:34rem;margin:0 auto;padding:1rem}h1{font-size:1.1rem;margin:.5rem 0 1rem}h2{font-size:1rem;margin:2rem 0 .25rem}
.verdict{border-radius:.75rem;padding:1.25rem;color:#fff;margin:0 0 1rem}.verdict strong{display:block;font-size:1.9rem;line-height:1.25}.verdict p{margin:.25rem 0 0}
.VALID{background:#166534}.REVOKED{background:#991b1b}.SUPERSEDED{background:#854d0e}.NOT_FOUND{background:#374151}.COULD_NOT_CHECK{background:#1e3a8a}
dl{background:#fff;border:1px solid #d1d5db;border-radius:.75rem;margin:0 0 1rem;padding:.25rem 1rem}dl div{display:flex;gap:.75rem;padding:.5rem 0;border-top:1px solid #e5e7eb}
dl div:first-child{border-top:0}dt{flex:0 0 6.5rem;color:#4b5563}dd{margin:0;overflow-wrap:anywhere;font-weight:600}
form{background:#fff;border:1px solid #d1d5db;border-radius:.75rem;padding:1rem;margin:0 0 1rem}form p{margin:0 0 .75rem}label{display:block;margin:0 0 .75rem}
input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.6rem;margin-top:.25rem;border:1px solid #6b7280;border-radius:.5rem}
button{font:inherit;font-weight:600;padding:.7rem 1.5rem;border:0;border-radius:.5rem;background:#1d4ed8;color:#fff}
a{color:#1d4ed8}.muted{color:#4b5563;font-size:.9rem}header{display:flex;justify-content:space-between;align-items:baseline}
:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The public page, whole in one answer: no script, no second request, so that the verdict is there at once on any phone. */
export function verifyPage({ locale, number, verification, byCode, checkedAt, otherAddress }: VerifyPage): string {
  const words = verifyWords[locale];
  const title = verification ? words.answers[verification.answer].verdict : words.page;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(number ? `${title} ${number}` : title)}</title><style>${STYLE}</style></head>
<body><main><header><h1>${words.page}</h1><a href="${escaped(otherAddress)}" lang="${locale === 'en' ? 'zh-CN' : 'en'}">${words.other}</a></header>
${verification ? answerOf(verification, locale, checkedAt, byCode) : ''}
${formOf(locale, verification && 'certificate' in verification ? null : number, verification !== null)}
<h2>${words.offline}</h2><p class="muted">${words.offlineText}</p>
<p class="muted"><a href="/register">${words.register}</a></p>
</main></body></html>`;
}

function answerOf(verification: Verification, locale: Locale, checkedAt: string, byCode: boolean): string {
  const words = verifyWords[locale];
  const { verdict, text: usual } = words.answers[verification.answer];
  const text = byCode && verification.answer === 'NOT_FOUND' ? words.codeNotFound : usual;
  const rows = 'certificate' in verification ? factsOf(verification.certificate, locale) : [];
  const facts = [...rows, [words.checkedAt, checkedAt] as Fact].map(
    ([label, value = '', to]) => `<div><dt>${label}</dt><dd>${linked(escaped(value), to)}</dd></div>`,
  );
  const links =
    'certificate' in verification
      ? `<p>${pdfOf(verification, words.pdf)}<a href="${escaped(verification.certificate.documents.credential)}">${words.credential}</a></p>`
      : '';
  return `<div class="verdict ${verification.answer}" role="status"><strong>${verdict}</strong><p>${text}</p></div><dl>${facts.join('')}</dl>${links}`;
}

// What ended is not handed out as a paper once more; its credential tells of its end by itself.
function pdfOf({ answer, certificate }: Verification & { certificate: VerifiedCertificate }, text: string): string {
  return answer === 'VALID' ? `<a href="${escaped(certificate.documents.pdf)}">${text}</a> · ` : '';
}

function linked(text: string, to?: string): string {
  return to ? `<a href="${escaped(to)}">${text}</a>` : text;
}

/** What is told, each with its label and where it leads, if anywhere. */
type Fact = [label: string, value: string, to?: string];

function factsOf(certificate: VerifiedCertificate, locale: Locale): Fact[] {
  const words = verifyWords[locale];
  const list = (all: VerifiedCertificate['directions']) => all.map((one) => inLocale(one, locale)).join(words.between);
  const { end, covers, directions, supersedes } = certificate;
  return [
    [words.holder, certificate.holderName],
    [words.document, certificate.holderMasked],
    ...(end
      ? ([
          [words.endedOn, end.on],
          [words.reason, inLocale(end.reason, locale)],
        ] as Fact[])
      : []),
    // Whoever follows it is asked for the name: the new certificate is not before them yet.
    ...(end?.supersededBy ? [[words.supersededBy, end.supersededBy, `/verify/${end.supersededBy}`] as Fact] : []),
    [words.level, inLocale(certificate.level, locale)],
    ...(directions.length > 0 ? [[words.directions, list(directions)] as Fact] : []),
    ...(covers.length > 0 ? [[words.covers, list(covers)] as Fact] : []),
    [words.programme, inLocale(certificate.programme, locale)],
    [words.number, certificate.number],
    [words.issuedOn, certificate.issuedOn],
    [words.issuer, inLocale(certificate.issuer, locale)],
    ...(supersedes ? [[words.supersedes, supersedes] as Fact] : []),
  ];
}

/** Number and name; sent as a body, since a name has no place in an address. */
function formOf(locale: Locale, number: string | null, again: boolean): string {
  const words = verifyWords[locale];
  const lead =
    number && !again
      ? `<p>${words.askName} <strong>${escaped(number)}</strong></p>`
      : `<p>${again ? words.again : words.hint}</p>`;
  return `<form method="post" action="/verify?lang=${locale}" accept-charset="utf-8">${lead}
<label>${words.number}<input name="number" required maxlength="40" autocapitalize="characters" autocomplete="off" spellcheck="false" value="${escaped(number ?? '')}"></label>
<label>${words.name}<input name="name" required maxlength="200" autocomplete="off" spellcheck="false"></label>
<button type="submit">${words.submit}</button></form>`;
}
