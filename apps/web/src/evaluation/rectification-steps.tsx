import { useTranslation } from 'react-i18next';
import type { ItemLineFieldsFragment } from '../generated/graphql';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { rectificationTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';

type Rectification = NonNullable<ItemLineFieldsFragment['rectification']>;

/** How a rectification stands, and its steps. */
export function RectificationSteps({ rectification }: { rectification: Rectification }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { state, dueOn, events } = rectification;
  return (
    <div data-rectification={state}>
      <StatusTag tone={rectificationTones[state]}>{t(`codes.rectification.${state}`)}</StatusTag>{' '}
      <span className="muted">{t('evaluation.table.until', { date: formatDate(dueOn, locale) })}</span>
      {events.length > 0 && (
        <ul className="plain-list">
          {events.map((event) => (
            <li key={event.happenedAt + event.kind}>
              <span className="muted">{formatDate(event.happenedAt, locale)}</span>{' '}
              {t(`evaluation.codes.step.${event.kind}`)}
              {event.dueOn && ` (${t('evaluation.table.until', { date: formatDate(event.dueOn, locale) })})`}
              {t('common.colon')}
              {event.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
