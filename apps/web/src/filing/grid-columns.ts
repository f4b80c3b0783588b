import type { FormField } from '@shidian/rules/package.js';
import type { Schema } from '@shidian/rules/schema/schema.js';
import { inLocale } from '@shidian/rules/words.js';
import type { TFunction } from 'i18next';
import { spellingsOf } from '../application/spellings';
import type { GridColumn } from '../ui/grid/columns';
import type { Locale } from '../wording/i18n';
import { limitsOf } from './schema-limits';

const column = (list: string, field: FormField, schema: Schema, t: TFunction, locale: Locale): GridColumn => {
  const { length, figure } = limitsOf(schema, `${list}.${field.path}`);
  const title = inLocale(field.title, locale);
  const base = {
    key: field.path,
    title: field.unit ? t('filing.columnWithUnit', { title, unit: inLocale(field.unit, locale) }) : title,
    headings: [field.title.zh, field.title.en],
  };
  switch (field.type) {
    case 'whole-number':
    case 'money':
      return { ...base, kind: 'integer', width: 7, max: figure };
    case 'yes-no':
      return {
        ...base,
        kind: 'check',
        width: 6,
        yes: t('grid.yes', { returnObjects: true }) as readonly string[],
        no: t('grid.no', { returnObjects: true }) as readonly string[],
      };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        width: 9,
        choices: (field.options ?? []).map(({ value, title: name }) => ({
          value,
          label: inLocale(name, locale),
          spellings: [name.zh, name.en, ...spellingsOf(value)],
        })),
      };
    default:
      return { ...base, kind: 'text', width: 10, maxLength: length };
  }
};

/** The columns of a form's table, with the spellings that a pasted sheet may use in either language. */
export const gridColumnsOf = (field: FormField, schema: Schema, t: TFunction, locale: Locale): GridColumn[] =>
  (field.columns ?? []).map((one) => column(field.path, one, schema, t, locale));
