/** Languages in which the product speaks; zh-CN is the source. */
export type Locale = 'zh-CN' | 'en';

/** A wording in both languages, as packages carry it. */
export interface Words {
  zh: string;
  en: string;
}

/** Parameters of a coded sentence; a word of the package travels as the pair `<name>Zh`, `<name>En`. */
export type Params = Readonly<Record<string, string | number>>;

/** Picks the language of a package wording. */
export const inLocale = (words: Words, locale: Locale): string => (locale === 'en' ? words.en : words.zh);
