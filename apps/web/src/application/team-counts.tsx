import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { useTranslation } from 'react-i18next';

/** What the roster comes to: counted from the rows, never typed. */
export function TeamCounts({ team }: { team: readonly TeamMember[] }) {
  const { t } = useTranslation();
  const count = (test: (member: TeamMember) => boolean) => team.filter(test).length;
  const figures = [
    { key: 'team', value: team.length },
    { key: 'dual', value: count((member) => member.dualQualified === true) },
    { key: 'expert', value: count((member) => member.industryExpert === true) },
    { key: 'fullTime', value: count((member) => member.employment === 'full-time') },
    { key: 'partTime', value: count((member) => member.employment === 'part-time') },
  ] as const;
  return (
    <dl className="counts" aria-label={t('team.counts.label')}>
      {figures.map(({ key, value }) => (
        <div key={key} data-count={key}>
          <dt>{t(`team.counts.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
