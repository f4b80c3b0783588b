import { useTranslation } from 'react-i18next';
import { formatCount } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { rateOf, rates, rateText, type FigureDraft, type RateName } from './report-figures';

const names = Object.keys(rates) as RateName[];

/** The shares that follow from the counts, worked out while they are typed; nothing is rounded up. */
export function ReportRates({ figures }: { figures: FigureDraft }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <section className="report-rates" aria-labelledby="report-rates-title">
      <h2 id="report-rates-title">{t('report.rates.title')}</h2>
      <dl className="counts" aria-live="polite">
        {names.map((name) => {
          const rate = rateOf(figures, name);
          const nobody = figures[rates[name].whole] === 0;
          return (
            <div key={name} data-rate={name}>
              <dt>{t(`report.rates.${name}`)}</dt>
              <dd>
                {rate ? `${rateText(rate)}%` : nobody ? t(`report.nobody.${name}`) : t('common.notStated')}
                {rate && (
                  <small className="muted">
                    {t(rate.exact ? 'report.rates.of' : 'report.rates.cut', {
                      part: formatCount(rate.part, locale),
                      whole: formatCount(rate.whole, locale),
                    })}
                  </small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="muted">{t('report.rates.note')}</p>
    </section>
  );
}
