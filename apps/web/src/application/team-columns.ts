import { employments, titles } from '@shidian/rules/facts/pilot-application.js';
import { terms } from '@shidian/rules/terms.js';
import type { TFunction } from 'i18next';
import type { GridColumn } from '../ui/grid/columns';
import type { Locale } from '../wording/i18n';
import { employmentSpellings, titleSpellings } from './spellings';

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
