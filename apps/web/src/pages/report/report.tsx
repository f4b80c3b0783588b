import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { newIdempotencyKey } from '../../api/idempotency-key';
import { ConflictDialog } from '../../application/conflict-dialog';
import { DraftIndicator } from '../../application/draft-indicator';
import { DraftSession } from '../../application/draft-session';
import { FormContext, type OpenForm } from '../../application/form-context';
import { useDraftLifecycle } from '../../application/use-draft-lifecycle';
import { AnnualReportDocument, type AnnualReportFieldsFragment } from '../../generated/graphql';
import { ReportContext } from '../../provider/report-context';
import { type FigureDraft, type FigureName, figureNames, recordedOf } from '../../provider/report-figures';
import { ReportForm } from '../../provider/report-form';
import { ReportHistory } from '../../provider/report-history';
import { ReportRates } from '../../provider/report-rates';
import { ReportSubmit } from '../../provider/report-submit';
import { reportDraftOf, saveReportOf } from '../../provider/save-report';
import { isProvider, useViewer } from '../../session/session-context';
import { formatCount, formatDate } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { StatusTag } from '../../ui/status-tag';
import { useFocusTarget } from '../../ui/use-focus-target';
import { reportTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';

interface ReportProps {
  report: AnnualReportFieldsFragment;
  refresh: () => void;
}

function Header({ report, editable }: { report: AnnualReportFieldsFragment; editable: boolean }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const differing = figureNames.filter((name) => report.contradictions.includes(name));
  const viewer = useViewer();
  /** A figure with what is on record of it, for who compares. */
  const compared = (name: FigureName) => {
    const recorded = recordedOf(report, name);
    const label = t(`fields.labels.${name}`);
    if (recorded === undefined) return label;
    return t('report.figureAndRecord', { figure: label, recorded: formatCount(recorded, locale) });
  };
  return (
    <>
      <PageHeader
        title={t('report.title', { year: report.year })}
        lead={t('report.lead', {
          name: report.provider.name,
          number: report.provider.filingNumber,
          date: formatDate(report.dueOn, locale),
        })}
        back={isProvider(viewer) ? { to: '/', label: t('taskList.back') } : { to: '/reports', label: t('report.back') }}
        extra={editable ? <DraftIndicator /> : undefined}
      />
      <p data-report-state={report.state}>
        <StatusTag tone={reportTones[report.state]}>{t(`codes.reportState.${report.state}`)}</StatusTag>{' '}
        {report.late && <StatusTag tone="warn">{t('report.late')}</StatusTag>}{' '}
        {differing.length > 0 && (
          <StatusTag tone="warn">
            {t('report.contradicts', {
              figures: differing.map(compared).join(t('common.comma')),
            })}
          </StatusTag>
        )}{' '}
        {report.state === 'OVERDUE' && t('report.overdue')}
      </p>
    </>
  );
}

/** The form while the report can be changed: autosaved, with the rates beside the counts. */
function OpenReportForm({ report, refresh }: ReportProps) {
  const { t } = useTranslation();
  const [session] = useState(
    () => new DraftSession<FigureDraft>(reportDraftOf(report), saveReportOf(report.id), { newKey: newIdempotencyKey }),
  );
  const draft = useSyncExternalStore(session.subscribe, session.getSnapshot);
  useDraftLifecycle(session);
  useFocusTarget(true);
  const base = `/reports/${report.id}`;
  const form: OpenForm = {
    base,
    draft,
    control: session,
    issues: [],
    linkTo: (path) => `${base}?focus=${encodeURIComponent(path)}`,
  };
  return (
    <ReportContext value={{ report, figures: draft.facts, set: (name, value) => session.change(name, value), refresh }}>
      <FormContext value={form}>
        <div className="page">
          <Header report={report} editable />
          <p className="muted">{t('report.counts')}</p>
          <div className="section-form">
            <ReportForm />
            <ReportRates figures={draft.facts} />
          </div>
          <ReportSubmit />
          <ReportHistory submissions={report.submissions} />
          <ConflictDialog />
        </div>
      </FormContext>
    </ReportContext>
  );
}

/** A year's report of a provider: to be filled in, or as it was handed in. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: AnnualReportDocument, variables: { id } });
  const refresh = () => again();
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={refresh} />;
  if (!data) return <RoutePending />;
  const report = data.annualReport;
  if (!report) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={refresh} />;
  if (report.abilities.includes('EDIT')) return <OpenReportForm key={report.id} report={report} refresh={refresh} />;
  return (
    <div className="page">
      <Header report={report} editable={false} />
      {report.state === 'SUBMITTED' && <p className="muted">{t('report.closed')}</p>}
      {report.figures && <ReportRates figures={report.figures} />}
      <ReportHistory submissions={report.submissions} />
    </div>
  );
}
