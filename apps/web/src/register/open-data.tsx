import { useTranslation } from 'react-i18next';

/** The whole register to take away. */
export function OpenData({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="open-data-title" className="open-data">
      <h2 id="open-data-title">{t('register.openData.title')}</h2>
      <p>{t('register.openData.text')}</p>
      <p className="page-actions">
        {(['csv', 'json'] as const).map((ending) => (
          <a key={ending} className="link-button" href={`/register/${tenant}/open-data.${ending}`} download>
            {t(`register.openData.${ending}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
