import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { providerTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import type { PublicEntry, Titles } from './public-register';
import { scopeNames } from './scope-names';

interface EntryListProps {
  tenant: string;
  entries: readonly PublicEntry[];
  titles: Titles;
  /** The list's address, so that the entry knows the way back. */
  search: string;
}

/** The entries of a page, each readable at a glance on a phone. */
export function EntryList({ tenant, entries, titles, search }: EntryListProps) {
  const { t } = useTranslation();
  const { locale, words } = useLocale();
  return (
    <ul className="plain-list ruled-list register-list" aria-label={t('register.list.region')}>
      {entries.map((entry) => (
        <li key={entry.filingNumber} data-number={entry.filingNumber} data-status={entry.status}>
          <div className="split-row">
            <Link to={{ pathname: `/register/${tenant}/${entry.filingNumber}`, search }}>{entry.name}</Link>
            <StatusTag tone={providerTones[entry.status]}>{t(`codes.providerStatus.${entry.status}`)}</StatusTag>
          </div>
          <div className="muted">
            {entry.filingNumber} ·{' '}
            {t('register.list.line', {
              kind: t(`codes.providerKind.${entry.kind}`),
              place: entry.place,
              date: formatDate(entry.filedOn, locale),
            })}
          </div>
          {entry.scopes.length > 0 && <div>{scopeNames(entry.scopes, titles, words, t('common.comma'))}</div>}
        </li>
      ))}
    </ul>
  );
}
