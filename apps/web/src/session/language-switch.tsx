import { useTranslation } from 'react-i18next';
import { locales, switchLocale } from '../wording/i18n';
import { useLocale } from '../wording/use-locale';

/** Both languages, each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <div className="language-switch" role="group" aria-label={t('session.language')}>
      {locales.map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-pressed={option === locale}
          onClick={() => void switchLocale(option)}
        >
          {t(`session.languageNames.${option}`)}
        </button>
      ))}
    </div>
  );
}
