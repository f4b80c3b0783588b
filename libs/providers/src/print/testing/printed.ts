import type { PackageContent } from '@shidian/rules/package.js';
import type { PrintedFiling } from '../printed-filing.js';

const words = (zh: string) => ({ zh, en: `${zh} (en)` });
const field = (path: string, type: string, more = {}) => ({ path, type, title: words(path), required: true, ...more });
const scope = (id: string, level: string, direction: string | null) => ({
  id,
  level,
  levelTitle: words(level),
  direction: direction ? words(direction) : null,
  closed: null,
  materials: [],
});
const category = field('category', 'choice', { options: [{ value: 'platform', title: words('电子商务平台') }] });
/** A package with forms of every kind of field. */
export const content = {
  id: 'p',
  version: '1.0.0',
  materials: [{ id: 'licence', title: words('营业执照') }],
  filing: {
    routes: { COUNTY: { stages: [{ id: 'prescreen' }, { id: 'review' }] } },
    scopes: [scope('a1', '助理', '客服'), scope('a2', '助理', '美工'), scope('m', '经理人', null)],
    forms: {
      TRAINING_INSTITUTION: {
        title: words('申报表'),
        ruleSet: 'institution-filing',
        sections: [
          {
            id: 'unit',
            title: words('单位'),
            fields: [
              field('unit.name', 'text'),
              field('capacity', 'whole-number', { unit: words('人') }),
              field('scopes', 'scopes'),
              field('experience', 'paragraph'),
              field('teachers', 'table', { columns: [field('name', 'text')] }),
              field('documents', 'documents'),
            ],
          },
        ],
        opinions: [
          { stages: ['prescreen'], title: words('推荐意见'), attests: words('已查验') },
          { stages: ['elsewhere'], title: words('别处'), attests: null },
        ],
      },
      PRACTICE_BASE: {
        title: words('基地申报表'),
        ruleSet: 'base-filing',
        sections: [{ id: 'unit', title: words('单位'), fields: [category] }],
        opinions: [],
      },
    },
  },
} as unknown as PackageContent;

/** A submitted filing of an institution, with these changes. */
export const filing = (changes: Partial<PrintedFiling>): PrintedFiling => ({
  id: 'f1',
  number: 'I-0001',
  kind: 'TRAINING_INSTITUTION',
  applicant: '汀宁培训学校',
  uscc: '91330106MA27TEST0A',
  county: '330106',
  facts: { unit: { name: '汀宁培训学校', legalRepresentative: '叶青', address: '文三路' }, scopes: ['a2', 'm', 'a1'] },
  packageId: 'p',
  packageVersion: '1.0.0',
  submittedAt: new Date('2014-06-20T02:00:00Z'),
  filingNumber: null,
  filedAt: null,
  announcement: null,
  steps: [],
  ...changes,
});

/** Pages of a document, counted in its own table of pages. */
export const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages[^>]*\/Count (\d+)/s.exec(pdf.toString('latin1'))?.[1]);
