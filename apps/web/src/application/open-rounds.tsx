import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../ui/format';
import { StatusTag } from '../ui/status-tag';
import { phaseTones } from '../wording/tones';
import { useLocale } from '../wording/use-locale';
import { applicationIn, type HomeApplication, type HomeRound } from './next-step';

interface OpenRoundsProps {
  rounds: readonly HomeRound[];
  applications: readonly HomeApplication[];
  busy: string | null;
  onStart: (roundId: string) => void;
}

/** The rounds of the tenant with their dates, and the way in where they are open. */
export function OpenRounds({ rounds, applications, busy, onStart }: OpenRoundsProps) {
  const { t } = useTranslation();
  const { locale, nameOf } = useLocale();
  return (
    <>
      <h2>{t('home.rounds')}</h2>
      {rounds.length === 0 && <p className="muted">{t('home.noRounds')}</p>}
      <ul className="plain-list ruled-list">
        {rounds.map((round) => {
          const mine = applicationIn(round, applications);
          return (
            <li key={round.id} className="split-row" data-round={round.id}>
              <div>
                <strong>{nameOf(round)}</strong>{' '}
                <StatusTag tone={phaseTones[round.phase]}>{t(`codes.phase.${round.phase}`)}</StatusTag>
                <div className="muted">
                  {t('home.roundDates', {
                    from: formatInstant(round.opensAt, locale),
                    until: formatInstant(round.closesAt, locale),
                  })}
                  {' · '}
                  {t('home.referenceYear', { year: round.referenceYear })}
                </div>
              </div>
              {mine ? (
                <Link to={`/applications/${mine.id}`}>{t('home.mine')}</Link>
              ) : (
                round.phase === 'OPEN' && (
                  <Button loading={busy === round.id} disabled={busy !== null} onClick={() => onStart(round.id)}>
                    {t('home.action.start')}
                    <span className="sr-only"> {nameOf(round)}</span>
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
