import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { outcomeTones, statusTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import type { HomeChange, HomeFiling } from './todos';

const editable = (status: string): boolean => status === 'DRAFT' || status === 'RETURNED';

/** The unit's filings and reported changes with their status, latest first. */
export function FilingList({ filings, changes }: { filings: readonly HomeFiling[]; changes: readonly HomeChange[] }) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  return (
    <>
      <h2>{t('provider.filings')}</h2>
      {filings.length + changes.length === 0 && <p className="muted">{t('provider.noFilings')}</p>}
      <ul className="plain-list ruled-list">
        {filings.map(({ id, number, kind, channel, status, outcome, round, updatedAt }) => (
          <li key={id} className="split-row" data-filing={id}>
            <div>
              <Link to={editable(status) ? `/filings/${id}` : `/filings/${id}/progress`}>
                {t('provider.filing', { round: nameOf(round), kind: t(`codes.providerKind.${kind}`) })}
              </Link>
              <div className="muted">
                {number} · {t(`codes.channel.${channel}`)} ·{' '}
                {t('home.updated', { date: formatInstant(updatedAt, locale) })}
              </div>
            </div>
            <div className="task-state">
              {outcome && status === 'IN_REVIEW' && (
                <StatusTag tone={outcomeTones[outcome]}>{t(`codes.outcome.${outcome}`)}</StatusTag>
              )}
              <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>
            </div>
          </li>
        ))}
        {changes.map(({ id, number, kind, provider, status, updatedAt }) => (
          <li key={id} className="split-row" data-change={id}>
            <div>
              <Link to={`/changes/${id}`}>
                {t('provider.changeOf', { kind: t(`codes.changeKind.${kind}`), name: provider.name })}
              </Link>
              <div className="muted">
                {number} · {t('home.updated', { date: formatInstant(updatedAt, locale) })}
              </div>
            </div>
            <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>
          </li>
        ))}
      </ul>
    </>
  );
}
