import { useTranslation } from 'react-i18next';
import type { DecisionFieldsFragment } from '../generated/graphql';
import { formatInstant } from '../ui/format';
import { useLocale } from '../wording/use-locale';
import { DefectList } from './defect-list';
import type { RouteTitles } from './route-titles';

/** A step of an application or of a filing, which says the office as well. */
export type TimelineDecision = DecisionFieldsFragment & {
  toStage?: string | null;
  organisationName?: string | null;
  onBehalfOf?: string | null;
};

interface DecisionTimelineProps {
  decisions: readonly TimelineDecision[];
  titles: RouteTitles;
}

/** What happened, oldest first. A step names the desk, and a person only where the API shows one to this reader. */
export function DecisionTimeline({ decisions, titles }: DecisionTimelineProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <ol className="timeline">
      {decisions.map(
        ({
          id,
          kind,
          stage,
          attempt,
          toStage,
          decidedAt,
          organisationName,
          actorName,
          onBehalfOf,
          message,
          reasons,
          defects,
        }) => (
          <li key={id} data-kind={kind} className={`timeline-${kind.toLowerCase()}`}>
            <h3>
              {t(`codes.decision.${kind}`)}
              <small>{t('progress.attempt', { attempt })}</small>
            </h3>
            <p className="muted">
              {titles.desk(kind, stage)}
              {organisationName && ` · ${organisationName}`}
              {actorName && ` · ${actorName}`}
              {onBehalfOf && t('progress.onBehalfOf', { who: onBehalfOf })} ·{' '}
              <time dateTime={decidedAt}>{formatInstant(decidedAt, locale)}</time>
            </p>
            {toStage && (
              <p>
                {t(kind === 'SEND_BACK' ? 'progress.sentBackTo' : 'progress.comesInAt', { desk: titles.step(toStage) })}
              </p>
            )}
            {message && <p className="read-text">{message}</p>}
            {reasons.length > 0 && (
              <ul>
                {reasons.map(({ code, text }) => (
                  <li key={code}>
                    {titles.reason(code)}
                    {text && `${t('common.colon')}${text}`}
                  </li>
                ))}
              </ul>
            )}
            {defects.length > 0 && <DefectList within defects={defects} />}
          </li>
        ),
      )}
    </ol>
  );
}
