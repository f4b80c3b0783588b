import { useTranslation } from 'react-i18next';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { providerTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import type { PublicEntry, Titles } from './public-register';
import { scopeNames } from './scope-names';

const timelineKind: Partial<Record<PublicEntry['cause'], string>> = { FILED: 'approve', REVOKED: 'reject' };

/** Every version of an entry, the latest first. */
export function EntryHistory({ history, titles }: { history: readonly PublicEntry[]; titles: Titles }) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  return (
    <ol className="timeline" reversed>
      {[...history].reverse().map((entry) => (
        <li
          key={entry.version}
          data-version={entry.version}
          className={`timeline-${timelineKind[entry.cause] ?? 'change'}`}
        >
          <h3>
            {t(`register.cause.${entry.cause}`)}{' '}
            <StatusTag tone={providerTones[entry.status]}>{t(`codes.providerStatus.${entry.status}`)}</StatusTag>
          </h3>
          <p className="muted">
            {t('register.entry.since', { date: formatDate(entry.effectiveOn, locale) })}
            {entry.supersededOn && t('register.entry.until', { date: formatDate(entry.supersededOn, locale) })}
          </p>
          <p>
            {entry.name} · {entry.place} · {entry.address}
          </p>
          {entry.scopes.length > 0 && (
            <p className="muted">{scopeNames(entry.scopes, titles, words, t('common.comma'))}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
