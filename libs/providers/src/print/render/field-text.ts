import type { Locale } from '@shidian/platform/graphql/wording.js';
import { asBag, reader } from '@shidian/rules/paths.js';
import type { FormField, PackageContent } from '@shidian/rules/package.js';
import { inLocale } from '@shidian/rules/words.js';
import { scopeTitles } from '../summary.js';

/** What a field that nobody filled in prints. */
export const BLANK = '—';

/** The value of a field in words, as printed: with its unit, choices by their titles. */
export function fieldText(field: FormField, facts: unknown, content: PackageContent, locale: Locale): string {
  const value = reader(field.path)(asBag(facts));
  const text = valueText(field, value, content, locale);
  if (text === '') return BLANK;
  const unit = field.unit ? inLocale(field.unit, locale) : '';
  return unit && text !== BLANK ? `${text} ${unit}` : text;
}

function valueText(field: FormField, value: unknown, content: PackageContent, locale: Locale): string {
  if (value === undefined || value === null) return '';
  const option = (one: unknown): string => {
    const found = field.options?.find((candidate) => candidate.value === one);
    return found ? inLocale(found.title, locale) : String(one);
  };
  switch (field.type) {
    case 'whole-number':
    case 'money':
      return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
    case 'yes-no':
      return { 'zh-CN': value === true ? '是' : '否', en: value === true ? 'yes' : 'no' }[locale];
    case 'date-or-long-term':
      return value === 'long-term' ? { 'zh-CN': '长期', en: 'long-term' }[locale] : String(value);
    case 'choice':
      return option(value);
    case 'choices':
      return listOf(value)
        .map(option)
        .join(locale === 'en' ? ', ' : '、');
    case 'scopes':
      return scopeTitles(content, listOf(value).map(String), locale).join(locale === 'en' ? '; ' : '；');
    case 'text':
    case 'paragraph':
    case 'date':
      return String(value);
    // Drawn as lines of their own.
    case 'table':
    case 'documents':
      return '';
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
