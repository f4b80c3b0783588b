import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionTimeline } from '../../application/decision-timeline';
import { useRouteTitles } from '../../application/route-titles';
import { allStages, useFilingPackage } from '../../desk/filing-package';
import { formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { statusTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import { RevocationLines } from '../revocation/revocation-lines';
import { useScopeTitles } from '../scope-titles';
import type { ProviderRecord } from './contract';
import { Evaluations } from './evaluations';
import { Facts } from './facts';
import { Incidents } from './incidents';
import { Reports } from './reports';
import { Section } from './section';
import { Versions } from './versions';

/** The parts of the record, in the order in which they are read; also its list of contents. */
export const recordParts = [
  'facts',
  'evaluations',
  'reports',
  'incidents',
  'revocations',
  'changes',
  'versions',
  'filing',
] as const;

/** The whole history of a provider. */
export function RecordBody({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { titleOf } = useScopeTitles();
  const { content } = useFilingPackage();
  const titles = useRouteTitles(content, content ? allStages(content) : []);
  const { filing, changes, successions, reports, evaluations, incidents, revocations } = provider;
  return (
    <div className="record-body">
      <Section id="facts" title={t('record.facts.title')}>
        <Facts provider={provider} titleOf={titleOf} />
      </Section>
      <Section
        id="evaluations"
        title={t('record.evaluations.title')}
        empty={evaluations.length === 0 && t('record.evaluations.none')}
      >
        <Evaluations evaluations={evaluations} />
      </Section>
      <Section id="reports" title={t('record.reports.title')} empty={reports.length === 0 && t('record.reports.none')}>
        <Reports reports={reports} />
      </Section>
      <Section
        id="incidents"
        title={t('record.incidents.title')}
        empty={incidents.length === 0 && t('record.incidents.none')}
      >
        <Incidents incidents={incidents} />
      </Section>
      <Section
        id="revocations"
        title={t('record.revocations.title')}
        empty={revocations.length === 0 && t('record.revocations.none')}
      >
        <ul className="plain-list ruled-list">
          {revocations.map((revocation) => (
            <li key={revocation.id} data-revocation={revocation.status}>
              <RevocationLines revocation={revocation} />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="changes"
        title={t('record.changes.title')}
        empty={changes.length + successions.length === 0 && t('record.changes.none')}
      >
        <ul className="plain-list ruled-list">
          {changes.map(({ id, number, kind, status, submittedAt, updatedAt }) => (
            <li key={id} data-change={kind}>
              <Link to={`/changes/${id}/review`}>
                {t('record.changes.line', { kind: t(`codes.changeKind.${kind}`), number })}
              </Link>{' '}
              <StatusTag tone={statusTones[status]}>{t(`codes.status.${status}`)}</StatusTag>{' '}
              <span className="muted">{formatDate(submittedAt ?? updatedAt, locale)}</span>
            </li>
          ))}
          {successions.map(({ predecessorUscc, successorUscc, successorName, cause, happenedOn, toFileAnew }) => (
            <li key={`${predecessorUscc} ${successorUscc} ${happenedOn}`}>
              {t('record.successions.line', {
                date: formatDate(happenedOn, locale),
                cause: t(`register.cause.${cause}`),
                from: predecessorUscc,
                name: successorName,
                to: successorUscc,
              })}{' '}
              {toFileAnew && <StatusTag tone="info">{t('record.successions.anew')}</StatusTag>}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="versions" title={t('record.versions.title')}>
        <Versions versions={provider.versions} titleOf={titleOf} />
      </Section>
      <Section id="filing" title={t('record.filing.title')} empty={!filing && t('record.filing.none')}>
        {filing && (
          <>
            <p>
              <Link to={`/filings/${filing.id}/review`}>{t('record.filing.open', { number: filing.number })}</Link>
            </p>
            <DecisionTimeline decisions={filing.decisions} titles={titles} />
          </>
        )}
      </Section>
    </div>
  );
}
