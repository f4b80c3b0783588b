import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RosterImportFieldsFragment } from '../generated/graphql';
import { StatusTag } from '../ui/status-tag';
import { importTones, outcomeTones, resultTones } from './tones';

/** Where an import stands: its progress, what its rows would do, what they did. */
export function ImportProgress({ roster }: { roster: RosterImportFieldsFragment }) {
  const { t } = useTranslation();
  const { status, done, toDo, outcomes, results, failure } = roster;
  const moving = status === 'READING' || status === 'CHECKING' || status === 'IMPORTING';
  const imports = status === 'IMPORTING' || status === 'DONE';
  const rowsOf = (outcome: string) => outcomes.find((one) => one.outcome === outcome)?.rows ?? 0;
  const did = (result: string) => results.find((one) => one.result === result)?.rows ?? 0;
  const possible = outcomes.find(({ outcome }) => outcome === 'POSSIBLE');
  const open = status === 'PREVIEWED' && possible ? possible.rows - possible.resolved : 0;
  return (
    <section aria-label={t('roster.detail.progress')} data-import-status={status}>
      <div className="progress-now">
        <StatusTag tone={importTones[status]}>{t(`roster.codes.status.${status}`)}</StatusTag>
        <span role="status" data-testid="import-progress">
          {status === 'READING'
            ? t('roster.detail.reading')
            : toDo > 0 && t(imports ? 'roster.detail.imported' : 'roster.detail.checked', { done, toDo })}
        </span>
        {moving && (
          <>
            {toDo > 0 && (
              <progress className="run-bar" aria-label={t('roster.detail.progress')} max={toDo} value={done} />
            )}
            <span className="muted">{t('roster.detail.leave')}</span>
          </>
        )}
      </div>
      {failure && (
        <div role="alert" data-testid="import-failure">
          <h2>{t('roster.detail.unreadable')}</h2>
          <p>{failure.message}</p>
          <Link to="/rosters">{t('roster.detail.anotherFile')}</Link>
        </div>
      )}
      {outcomes.length > 0 && (
        <ul className="plain-list roster-counts" aria-label={t('roster.detail.counts')} data-testid="outcomes">
          {outcomes.map(({ outcome, rows }) => (
            <li key={outcome} data-outcome={outcome}>
              <StatusTag tone={outcomeTones[outcome]}>{t(`roster.codes.outcome.${outcome}`)}</StatusTag> <b>{rows}</b>
            </li>
          ))}
        </ul>
      )}
      {imports && (
        <ul className="plain-list roster-counts" aria-label={t('roster.detail.results')} data-testid="results">
          {results.map(({ result, rows }) => (
            <li key={result} data-result={result}>
              <StatusTag tone={resultTones[result]}>{t(`roster.codes.result.${result}`)}</StatusTag> <b>{rows}</b>
            </li>
          ))}
        </ul>
      )}
      {status === 'DONE' && (
        <p>
          <span data-testid="result-line">
            {t('roster.detail.resultLine', { created: did('CREATED'), changed: did('CHANGED') })}
          </span>{' '}
          <Link to="/enrolments">{t('roster.detail.enrolments')}</Link>
        </p>
      )}
      {open > 0 && <p className="recusals">{t('roster.detail.unresolved', { count: open })}</p>}
      {rowsOf('ERROR') > 0 && <p className="recusals">{t('roster.detail.errorsStay', { count: rowsOf('ERROR') })}</p>}
    </section>
  );
}
