import type { Department } from '@shidian/contract/organisations.js';

const names: Readonly<Record<Department, { readonly zh: string; readonly en: string }>> = {
  COMMERCE: { zh: '商务', en: 'commerce' },
  HUMAN_RESOURCES: { zh: '人社', en: 'human resources' },
  FINANCE: { zh: '财政', en: 'finance' },
  EDUCATION: { zh: '教育', en: 'education' },
};

/** Parameters of a refusal about departments: their codes, and their names in both languages. */
export function departmentParams(departments: readonly Department[]): Record<string, string> {
  return {
    departments: departments.join(','),
    names: departments.map((department) => names[department].zh).join('、'),
    namesEn: departments.map((department) => names[department].en).join(', '),
  };
}
