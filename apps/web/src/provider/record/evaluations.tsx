import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormerDecisions } from '../../evaluation/former-decisions';
import { RectificationSteps } from '../../evaluation/rectification-steps';
import { itemTones, proposalTones } from '../../evaluation/tones';
import { formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { useLocale } from '../../wording/use-locale';
import { withDeputy } from '../../wording/with-deputy';
import type { ProviderRecord } from './contract';

/** What every annual evaluation proposed, what was decided, and what became of it. */
export function Evaluations({ evaluations }: Pick<ProviderRecord, 'evaluations'>) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <ul className="plain-list ruled-list">
      {evaluations.map(({ id, runId, year, state, proposal, decision, formerDecisions, rectification }) => (
        <li key={id} data-evaluation={year}>
          <div className="split-row">
            <Link to={`/evaluations/${runId}`}>{t('evaluation.list.heading', { year })}</Link>
            <span className="tag-row">
              {proposal ? (
                <span>
                  {t('record.evaluations.proposal')}
                  {t('common.colon')}
                  <StatusTag tone={proposalTones[proposal]}>{t(`evaluation.codes.proposal.${proposal}`)}</StatusTag>
                </span>
              ) : (
                <StatusTag tone={itemTones[state]}>{t(`evaluation.codes.item.${state}`)}</StatusTag>
              )}
              <span>
                {t('record.evaluations.decision')}
                {t('common.colon')}
                {decision ? (
                  <StatusTag tone={proposalTones[decision.decision]}>
                    {t(`evaluation.codes.proposal.${decision.decision}`)}
                  </StatusTag>
                ) : (
                  t('record.evaluations.undecided')
                )}
              </span>
            </span>
          </div>
          {decision && (
            <p className="muted">
              {[
                decision.reason,
                decision.decidedBy && withDeputy(t, decision.decidedBy, decision.onBehalfOf),
                formatDate(decision.decidedAt, locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <FormerDecisions former={formerDecisions} />
          {rectification && <RectificationSteps rectification={rectification} />}
        </li>
      ))}
    </ul>
  );
}
