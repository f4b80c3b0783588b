import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CandidateTabs } from '../../candidate/candidate-tabs';
import { CertifyingProgrammesDocument, RosterImportListDocument } from '../../generated/graphql';
import { StartRoster } from '../../roster/start-roster';
import { importTones } from '../../roster/tones';
import { isSchool, useViewer } from '../../session/session-context';
import { formatInstant } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { PagedList } from '../../ui/paged-list';
import { FailurePage } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { useOnNavigation } from '../../ui/use-on-navigation';
import { usePagedList } from '../../ui/use-paged-list';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';
import '../../styles/candidate.css';

/** The imports so far, and the way to begin one. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const viewer = useViewer();
  const [{ data: ground }] = useQuery({ query: CertifyingProgrammesDocument });
  const { list, failure, again } = usePagedList({
    query: RosterImportListDocument,
    variables: (page) => page,
    connection: ({ rosterImports }) => rosterImports,
  });
  usePolling(again, 10_000);
  useOnNavigation(again);
  if (failure) return <FailurePage failure={failure} retry={again} />;
  const enroller = isSchool(viewer) ? 'PILOT_SCHOOL' : 'CERTIFYING_BODY';
  return (
    <div className="page">
      <PageHeader title={t('roster.list.title')} lead={t('roster.list.lead')} />
      <CandidateTabs />
      {ground && (
        <StartRoster programmes={ground.certifyingProgrammes.filter(({ enrolledBy }) => enrolledBy === enroller)} />
      )}
      <h2>{t('roster.list.title')}</h2>
      <PagedList list={list} none={t('roster.list.none')}>
        {(imports) => (
          <ul className="plain-list ruled-list">
            {imports.map((one) => (
              <li key={one.id} className="split-row" data-import={one.id}>
                <div>
                  <Link to={`/rosters/${one.id}`}>
                    {one.fileName ?? t(one.forgottenAt ? 'roster.list.forgotten' : 'roster.list.pasted')}
                  </Link>
                  <div className="muted">
                    {one.organisation} · {t('roster.list.rows', { count: one.total })} ·{' '}
                    {t('roster.list.by', { who: one.createdBy, at: formatInstant(one.createdAt, locale) })}
                  </div>
                </div>
                <StatusTag tone={importTones[one.status]}>{t(`roster.codes.status.${one.status}`)}</StatusTag>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
