import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';
import { withDeputy } from '../../wording/with-deputy';
import type { ProviderRecord } from './contract';

/** What officers learnt of a provider between evaluations. */
export function Incidents({ incidents }: Pick<ProviderRecord, 'incidents'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <ul className="plain-list ruled-list">
      {incidents.map(({ id, kind, happenedOn, source, text, recordedBy, onBehalfOf, recordedAt }) => (
        <li key={id} data-incident={kind}>
          <StatusTag tone="bad">{t(`record.codes.incident.${kind}`)}</StatusTag>{' '}
          {t('record.incidents.line', { date: formatDate(happenedOn, locale), source })}
          <p className="read-text">{text}</p>
          {recordedBy && (
            <p className="muted">
              {t('record.incidents.by', {
                who: withDeputy(t, recordedBy, onBehalfOf),
                date: formatDate(recordedAt, locale),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
