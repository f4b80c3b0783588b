import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { phaseTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { filingIn, lastDayOf, standingOf, type HomeEntry, type HomeFiling, type HomeRound } from './todos';

interface FilingRoundsProps {
  rounds: readonly HomeRound[];
  filings: readonly HomeFiling[];
  entries: readonly HomeEntry[];
  banned: boolean;
  busy: boolean;
  onStart: (round: HomeRound) => void;
}

/** The batches in which one can apply, as an institution or as a base, with their dates; closed ones only where one has applied. */
export function FilingRounds({ rounds: all, filings, entries, banned, busy, onStart }: FilingRoundsProps) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  const rounds = all.filter((round) => round.phase !== 'CLOSED' || filingIn(round, filings));
  return (
    <>
      <h2>{t('provider.rounds')}</h2>
      {rounds.length === 0 && <p className="muted">{t('home.noRounds')}</p>}
      <ul className="plain-list ruled-list">
        {rounds.map((round) => {
          const mine = filingIn(round, filings);
          const standing = standingOf(round, filings, entries);
          return (
            <li key={round.id} className="split-row" data-round={round.id}>
              <div>
                <strong>{nameOf(round)}</strong>{' '}
                <StatusTag tone={phaseTones[round.phase]}>{t(`codes.phase.${round.phase}`)}</StatusTag>
                <div className="muted">
                  {t('home.roundDates', {
                    from: formatDate(round.opensAt, locale),
                    until: formatDate(lastDayOf(round), locale),
                  })}
                </div>
              </div>
              {mine ? (
                <Link to={`/filings/${mine.id}`}>{t('provider.mine')}</Link>
              ) : (
                round.phase === 'OPEN' &&
                !banned &&
                (standing ? (
                  <span className="muted">{t(`provider.standing.${standing}`)}</span>
                ) : (
                  <Button loading={busy} onClick={() => onStart(round)}>
                    {t('provider.action.start')}
                    <span className="sr-only"> {nameOf(round)}</span>
                  </Button>
                ))
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
