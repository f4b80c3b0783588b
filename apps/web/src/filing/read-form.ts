import type { Form, FormField, FormSection, Material, TrainingScope } from '@shidian/rules/package.js';
import { reader } from '@shidian/rules/paths.js';
import { inLocale } from '@shidian/rules/words.js';
import type { TFunction } from 'i18next';
import type { ReadSection, ReadTable, ReadValue } from '../application/read-back';
import { formatCount } from '../ui/format';
import type { Locale } from '../wording/i18n';
import { chosenScopes, filesOf, shownSections } from './package-form';

/** What the words of a read form depend on. */
export interface ReadFormWords {
  t: TFunction;
  locale: Locale;
  /** The documents that the form asks for. */
  materials: readonly Material[];
  scopes: readonly TrainingScope[];
}

/** Chosen scopes by level, e.g. "助理电子商务师（网络客服、美工设计）". */
const scopesInWords = (scopes: readonly TrainingScope[], { t, locale }: ReadFormWords): string =>
  [...Map.groupBy(scopes, ({ level }) => level).values()]
    .map((ofLevel) => {
      const directions = ofLevel.flatMap(({ direction }) => (direction ? [inLocale(direction, locale)] : []));
      const [first] = ofLevel;
      const level = first ? inLocale(first.levelTitle, locale) : '';
      return directions.length > 0
        ? t('readBack.scope', { level, directions: directions.join(t('common.comma')) })
        : level;
    })
    .join(t('common.semicolon'));

/** A stated value in the words of its field; null where nothing is stated. */
export const valueInWords = (field: FormField, value: unknown, words: ReadFormWords): string | null => {
  const { t, locale } = words;
  if (value === undefined || value === null || value === '') return null;
  const optionTitle = (chosen: unknown): string => {
    const option = field.options?.find((known) => known.value === chosen);
    return option ? inLocale(option.title, locale) : String(chosen);
  };
  switch (field.type) {
    case 'yes-no':
      return t(value === true ? 'common.yes' : 'common.no');
    case 'whole-number':
    case 'money': {
      const figure = typeof value === 'number' ? formatCount(value, locale) : String(value);
      return field.unit ? `${figure} ${inLocale(field.unit, locale)}` : figure;
    }
    case 'choice':
      return optionTitle(value);
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? value.map(optionTitle).join(t('common.comma')) : null;
    case 'date-or-long-term':
      return value === 'long-term' ? t('fields.labels.longTerm') : String(value);
    case 'scopes':
      return scopesInWords(chosenScopes(words.scopes, { scopes: value }), words) || null;
    case 'text':
    case 'paragraph':
    case 'date':
    case 'table':
    case 'documents':
      return String(value);
  }
};

const readTable = (field: FormField, facts: object, words: ReadFormWords): ReadTable => {
  const rows = reader(field.path)(facts);
  const columns = field.columns ?? [];
  return {
    path: field.path,
    title: inLocale(field.title, words.locale),
    columns: columns.map(({ path, title }) => ({ key: path, title: inLocale(title, words.locale) })),
    rows: (Array.isArray(rows) ? rows : []).map((row: unknown, index) => ({
      path: `${field.path}.${index}`,
      cells: columns.map((column) => valueInWords(column, reader(column.path)(row), words)),
    })),
  };
};

const readMaterials = (facts: object, { t, locale, materials }: ReadFormWords): ReadValue[] =>
  materials.map((material) => {
    const files = filesOf(facts, material.id);
    return {
      path: `documents.${material.id}`,
      label: inLocale(material.title, locale),
      value: files.length > 0 ? t('materials.count', { count: files.length }) : null,
      files: files.map(({ fileId, name, size }) => ({ id: fileId, name, size })),
    };
  });

const readSection = (section: FormSection, facts: object, words: ReadFormWords): ReadSection => ({
  id: section.id,
  title: inLocale(section.title, words.locale),
  values: section.fields.flatMap((field) => {
    if (field.type === 'table') return [];
    if (field.type === 'documents') return readMaterials(facts, words);
    const value = valueInWords(field, reader(field.path)(facts), words);
    return [{ path: field.path, label: inLocale(field.title, words.locale), value }];
  }),
  tables: section.fields.filter(({ type }) => type === 'table').map((field) => readTable(field, facts, words)),
});

/** What was filled into a package's form, in words, section by section; what the form did not ask for is not read. */
export const readForm = (form: Form, facts: object, words: ReadFormWords): ReadSection[] =>
  shownSections(form, facts).map((section) => readSection(section, facts, words));
