import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Wording } from './wording';

/** Languages of the console; zh-CN is the source. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'shidian.locale';

const load: Record<Locale, () => Promise<Wording>> = {
  'zh-CN': async () => (await import('./zh-CN/wording')).zhCN,
  en: async () => (await import('./en/wording')).en,
};

/** The language chosen last in this browser, else the browser's own. */
export const preferredLocale = (): Locale => {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
};

/** The language shown now. */
export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'zh-CN');

const show = (locale: Locale): void => {
  document.documentElement.lang = locale;
};

/** Loads the wording of one language and makes it ready for the first render. */
export async function startWording(locale: Locale): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: await load[locale]() } },
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  show(locale);
}

/** Switches the language and remembers it for the next visit. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await load[locale]());
  }
  localStorage.setItem(storageKey, locale);
  await i18next.changeLanguage(locale);
  show(locale);
}
