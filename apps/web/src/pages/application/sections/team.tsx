import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacts } from '../../../application/application-context';
import { FactGrid } from '../../../application/fact-grid';
import { RosterUpload } from '../../../application/roster-upload';
import { SectionPage } from '../../../application/section-page';
import { teamColumns } from '../../../application/team-columns';
import { TeamCounts } from '../../../application/team-counts';
import { useLocale } from '../../../wording/use-locale';

const largestTeam = 500;

/** The teaching team: typed, pasted from a spreadsheet, or uploaded. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [team = [], setTeam] = useFacts('team');
  const columns = useMemo(() => teamColumns(t, locale), [t, locale]);
  const set = (rows: TeamMember[]) => setTeam(rows.length > 0 ? rows : undefined);

  return (
    <SectionPage section="team">
      <TeamCounts team={team} />
      <RosterUpload columns={columns} current={team} maxRows={largestTeam} onRows={set} />
      <p className="muted">{t('grid.pasteHint')}</p>
      <FactGrid<TeamMember>
        path="team"
        caption={t('sections.team.title')}
        columns={columns}
        rows={team}
        maxRows={largestTeam}
        onChange={set}
      />
    </SectionPage>
  );
}
