import type { Form, FormField } from '@shidian/rules/package.js';
import { inLocale } from '@shidian/rules/words.js';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../wording/i18n';
import { useLocale } from '../wording/use-locale';
import type { fields } from '../wording/zh-CN/fields';
import { useNamedByPackage } from './named-by-package';

type FieldKey = keyof typeof fields.labels;

const isLabelled = (key: string, labels: object): key is FieldKey => key in labels;

/** The deepest field of a form that holds a path: 'teachers.3.title' lies in the table of 'teachers'. */
const fieldOf = (form: Form, path: string): FormField | undefined =>
  form.sections
    .flatMap(({ fields }) => fields)
    .filter((field) => path === field.path || path.startsWith(`${field.path}.`))
    .sort((a, b) => b.path.length - a.path.length)[0];

/** Names the fact of a form that is data: its field, the row and the column; null where the form has no such field. */
const labelByForm = (form: Form, path: string, locale: Locale, rowLabel: (row: number) => string): string | null => {
  const field = fieldOf(form, path);
  if (!field) return null;
  const [row, ...column] = path.slice(field.path.length + 1).split('.');
  const of = field.columns?.find((one) => one.path === column.join('.'));
  return [
    inLocale(field.title, locale),
    field.type === 'table' && row ? rowLabel(Number(row) + 1) : '',
    of ? inLocale(of.title, locale) : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

/** Names the fact of a path for people: 'team.3.title' is "教学团队 · 第 4 行 · 职称". */
export function useFactLabels(): (path: string) => string {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  const { materials, equipment, form } = useNamedByPackage();
  const labels = t('fields.labels', { returnObjects: true });

  return (path) => {
    const [head = '', ...rest] = path.split('.');
    if (head === 'documents') {
      const material = materials.find(({ id }) => id === rest[0]);
      return [t('fields.labels.documents'), material ? words(material.title) : rest[0]].filter(Boolean).join(' · ');
    }
    const formLabel = form && labelByForm(form, path, locale, (row) => t('fields.row', { row }));
    if (formLabel) return formLabel;
    const line = head === 'equipment' ? /^line-(\d+)$/.exec(rest[0] ?? '')?.[1] : undefined;
    if (line !== undefined) {
      const item = equipment.find((known) => known.line === Number(line));
      return `${t('fields.labels.equipment')} · ${item ? words(item.name) : line}`;
    }
    let key = head;
    const parts = [isLabelled(head, labels) ? t(`fields.labels.${head}`) : head];
    for (const part of rest) {
      if (/^\d+$/.test(part)) {
        parts.push(t('fields.row', { row: Number(part) + 1 }));
        continue;
      }
      key = `${key}_${part}`;
      parts.push(isLabelled(key, labels) ? t(`fields.labels.${key}`) : part);
    }
    return parts.join(' · ');
  };
}
