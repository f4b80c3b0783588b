import { inLocale, type Words } from '@shidian/rules/words.js';
import { useTranslation } from 'react-i18next';
import type { Locale } from './i18n';

/** The language in use, and a reader for wordings that come with data in both languages. */
export function useLocale(): {
  locale: Locale;
  words: (words: Words) => string;
  /** The name of a record that carries both, such as a round or a tenant. */
  nameOf: (named: { name: string; nameEn: string }) => string;
} {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'zh-CN';
  return {
    locale,
    words: (words) => inLocale(words, locale),
    nameOf: ({ name, nameEn }) => (locale === 'en' ? nameEn : name),
  };
}
