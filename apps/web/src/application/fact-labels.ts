import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';
import type { fields } from '../wording/zh-CN/fields';
import { useNamedByPackage } from './named-by-package';

type FieldKey = keyof typeof fields.labels;

const isLabelled = (key: string, labels: object): key is FieldKey => key in labels;

/** Names the fact of a path for people: 'team.3.title' is "教学团队 · 第 4 行 · 职称". */
export function useFactLabels(): (path: string) => string {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { materials, equipment } = useNamedByPackage();
  const labels = t('fields.labels', { returnObjects: true });

  return (path) => {
    const [head = '', ...rest] = path.split('.');
    if (head === 'documents') {
      const material = materials.find(({ id }) => id === rest[0]);
      return [t('fields.labels.documents'), material ? words(material.title) : rest[0]].filter(Boolean).join(' · ');
    }
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
