import { employments, titles, type Title } from '@shidian/rules/facts/pilot-application.js';
import { terms } from '@shidian/rules/terms.js';
import type { TFunction } from 'i18next';
import type { GridColumn } from '../ui/grid/columns';
import type { Locale } from '../wording/i18n';

/** What rosters of schools write for a title, beside the words of the product. */
const titleSpellings: Readonly<Record<Title, readonly string[]>> = {
  senior: ['正高', '正高级', '教授', '正高级讲师', '研究员', 'professor'],
  'associate-senior': [
    '副高',
    '副高级',
    '高级',
    '副教授',
    '高级讲师',
    '高级工程师',
    '高级经济师',
    'associate professor',
  ],
  intermediate: ['中级', '讲师', '工程师', '经济师', 'lecturer'],
  junior: ['初级', '助教', '助理讲师', '助理工程师', '员级', 'assistant'],
  'senior-technician': ['高级技师'],
  technician: ['技师'],
  none: ['无', '未评', '暂无', '-'],
};

const employmentSpellings = {
  'full-time': ['专任', '全职', '在编', 'full-time', 'full time'],
  'part-time': ['外聘', '聘用', '兼任', 'part-time', 'part time'],
} as const;

/** Columns of the teaching team, with the spellings a pasted roster may use in either language. */
export const teamColumns = (t: TFunction, locale: Locale): GridColumn[] => {
  const label = (term: keyof typeof terms) => terms[term][locale === 'en' ? 'en' : 'zh'];
  const both = (term: keyof typeof terms) => [terms[term].zh, terms[term].en];
  const yesNo = {
    yes: t('grid.yes', { returnObjects: true }) as readonly string[],
    no: t('grid.no', { returnObjects: true }) as readonly string[],
  };
  return [
    {
      kind: 'text',
      key: 'name',
      title: t('fields.labels.team_name'),
      width: 9,
      maxLength: 60,
      headings: ['姓名', '教师姓名', 'name'],
    },
    {
      kind: 'choice',
      key: 'employment',
      title: t('fields.labels.team_employment'),
      width: 7,
      headings: ['聘用方式', '专兼职', '专/兼职', '任职方式', 'employment'],
      choices: employments.map((value) => ({
        value,
        label: label(value),
        spellings: [...both(value), ...employmentSpellings[value]],
      })),
    },
    {
      kind: 'choice',
      key: 'title',
      title: t('fields.labels.team_title'),
      width: 9,
      headings: ['职称', '专业技术职务', '技术职称', 'title'],
      choices: titles.map((value) => ({
        value,
        label: label(value),
        spellings: [...both(value), ...titleSpellings[value]],
      })),
    },
    {
      kind: 'check',
      key: 'dualQualified',
      title: t('fields.labels.team_dualQualified'),
      width: 6,
      headings: ['双师型', '是否双师型', '双师', '双师型教师', 'dual-qualified', 'dual qualified'],
      ...yesNo,
    },
    {
      kind: 'check',
      key: 'industryExpert',
      title: t('fields.labels.team_industryExpert'),
      width: 6,
      headings: ['行业企业专家', '企业专家', '行业专家', '是否行业企业专家', 'industry expert'],
      ...yesNo,
    },
  ];
};
