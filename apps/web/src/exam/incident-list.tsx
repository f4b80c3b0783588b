import { useTranslation } from 'react-i18next';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import type { SessionRecord } from './session-head';

/** What happened in the exam room, in order. */
export function IncidentList({ incidents }: Pick<SessionRecord, 'incidents'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (incidents.length === 0) return null;
  return (
    <section data-panel="incidents">
      <h2 id="incidents">{t('exam.incident.list')}</h2>
      <ul className="plain-list ruled-list">
        {incidents.map((one) => (
          <li key={one.id} data-incident={one.effect}>
            <strong>
              {one.ticketNumber ? `${one.ticketNumber} ${one.candidateName ?? ''}` : t('exam.incident.everybody')}
            </strong>{' '}
            {t(`exam.codes.effect.${one.effect}`)}
            <p className="read-text">{one.text}</p>
            <small className="muted">
              {formatInstant(one.happenedAt, locale)}{' '}
              {one.recordedBy && t('exam.incident.by', { name: one.recordedBy })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
