import { conditionHolds } from '@shidian/rules/condition.js';
import type { Form, FormField, Material, PackageContent, TrainingScope } from '@shidian/rules/package.js';
import { asBag, reader } from '@shidian/rules/paths.js';
import { inLocale } from '@shidian/rules/words.js';
import type { TFunction } from 'i18next';
import type { ReadFile, ReadSection, ReadTable, ReadValue } from '../application/read-back';
import type { Locale } from '../wording/i18n';

/** What the words of a declaration form depend on. */
export interface FormWords {
  t: TFunction;
  locale: Locale;
  materials: readonly Material[];
  scopes: readonly TrainingScope[];
}

/** The materials that a form asks for: those of its rule set. */
export const materialsOfForm = (content: PackageContent, form: Form): Material[] =>
  content.materials.filter(({ ruleSet }) => ruleSet === undefined || ruleSet === form.ruleSet);

/** The section of a form which holds the fact of a path; documents stand where the form asks for them. Null for no section. */
export const sectionOfField = (form: Form, path: string): string | null =>
  form.sections.find(({ fields }) =>
    fields.some(
      (field) =>
        path === field.path ||
        path.startsWith(`${field.path}.`) ||
        field.path.startsWith(`${path}.`) ||
        (field.type === 'documents' && path.split('.')[0] === 'documents'),
    ),
  )?.id ?? null;

/** A scope of training in words: its level and, where it has one, its direction. */
export const scopeTitle = ({ levelTitle, direction }: TrainingScope, locale: Locale): string =>
  [levelTitle, ...(direction ? [direction] : [])].map((words) => inLocale(words, locale)).join(' · ');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** One stated value in words; null where nothing is stated. */
const shown = (field: FormField, value: unknown, words: FormWords): string | null => {
  const { t, locale } = words;
  if (value === undefined || value === null || value === '') return null;
  const option = (chosen: unknown): string => {
    const found = field.options?.find((one) => one.value === chosen);
    return found ? inLocale(found.title, locale) : String(chosen);
  };
  const scope = (chosen: unknown): string => {
    const found = words.scopes.find(({ id }) => id === chosen);
    return found ? scopeTitle(found, locale) : String(chosen);
  };
  const joined = (read: (chosen: unknown) => string): string | null =>
    listOf(value).map(read).join(t('common.comma')) || null;
  switch (field.type) {
    case 'yes-no':
      return t(value === true ? 'common.yes' : 'common.no');
    case 'choice':
      return option(value);
    case 'choices':
      return joined(option);
    case 'scopes':
      return joined(scope);
    case 'date-or-long-term':
      return value === 'long-term' ? t('fields.labels.longTerm') : String(value);
    case 'whole-number':
    case 'money':
      return `${new Intl.NumberFormat(locale).format(Number(value))}${field.unit ? ` ${inLocale(field.unit, locale)}` : ''}`;
    case 'text':
    case 'paragraph':
    case 'date':
      return String(value);
    // Neither has a value of its own: they are read back as rows.
    case 'table':
    case 'documents':
      return null;
  }
};

const tableOf = (field: FormField, facts: unknown, words: FormWords): ReadTable => {
  const columns = field.columns ?? [];
  return {
    path: field.path,
    title: inLocale(field.title, words.locale),
    columns: columns.map(({ path, title }) => ({ key: path, title: inLocale(title, words.locale) })),
    rows: listOf(reader(field.path)(facts)).map((row, index) => ({
      path: `${field.path}.${index}`,
      cells: columns.map((column) => shown(column, reader(column.path)(row), words)),
    })),
  };
};

/** Files uploaded for a material. */
const filesOf = (facts: unknown, material: string): ReadFile[] => {
  const rows = listOf(asBag(facts)?.['documents']);
  const row = rows.map(asBag).find((one) => one?.['material'] === material);
  return listOf(row?.['files'])
    .map(asBag)
    .map((file) => ({ id: String(file?.['fileId']), name: String(file?.['name']), size: Number(file?.['size'] ?? 0) }));
};

const documentValues = (facts: unknown, { t, locale, materials }: FormWords): ReadValue[] =>
  materials.flatMap((material) => {
    const files = filesOf(facts, material.id);
    const asked =
      material.required || (material.requiredIf !== undefined && conditionHolds(material.requiredIf, facts));
    if (!asked && files.length === 0) return [];
    return {
      path: `documents.${material.id}`,
      label: inLocale(material.title, locale),
      value: files.length > 0 ? t('materials.count', { count: files.length }) : null,
      files,
    };
  });

/** A declaration form with what was stated, section by section; parts that the facts do not ask for are left out. */
export const readBackForm = (form: Form, facts: unknown, words: FormWords): ReadSection[] =>
  form.sections
    .filter(({ shownIf }) => conditionHolds(shownIf, facts))
    .map(({ id, title, fields }) => {
      const asked = fields.filter(({ shownIf }) => conditionHolds(shownIf, facts));
      return {
        id,
        title: inLocale(title, words.locale),
        values: asked.flatMap((field): ReadValue[] => {
          if (field.type === 'table') return [];
          if (field.type === 'documents') return documentValues(facts, words);
          const value = shown(field, reader(field.path)(facts), words);
          return [{ path: field.path, label: inLocale(field.title, words.locale), value }];
        }),
        tables: asked.filter(({ type }) => type === 'table').map((field) => tableOf(field, facts, words)),
      };
    });
