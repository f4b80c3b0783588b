import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { FilingFilters } from '../../desk/filing-filters';
import { allStages, useFilingPackage } from '../../desk/filing-package';
import { PrintButton } from '../../desk/print-button';
import { readFilingFilter, writeFilingFilter } from '../../desk/queue-state';
import { SummarySheet } from '../../desk/summary-sheet';
import { FilingSummaryDocument } from '../../generated/graphql';
import { useViewer } from '../../session/session-context';
import { PageHeader } from '../../ui/page-header';
import { FailurePage } from '../../ui/route-states';
import '../../styles/desk.css';

/** The summary of annex 6: the sheet on the screen, and the same query as a workbook. */
export function Page() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const filter = readFilingFilter(params);
  const text = writeFilingFilter(filter).toString();
  const { rounds, content } = useFilingPackage();
  const [{ data, error }, again] = useQuery({ query: FilingSummaryDocument, variables: { filter } });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  const summary = data?.filingSummary;
  const office = viewer.active?.organisation.name ?? '';
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('desk.summary.title')}
        lead={t('desk.summary.lead', { office })}
        extra={<PrintButton key={text} kind="SUMMARY" filter={filter} />}
      />
      <FilingFilters
        key={text}
        filter={filter}
        rounds={rounds}
        stages={content ? allStages(content) : []}
        root={viewer.active?.organisation.jurisdictionCode ?? null}
        onSearch={(next) => setParams(writeFilingFilter(next))}
      />
      {summary?.truncated && <p className="summary-truncated">{t('desk.summary.truncated')}</p>}
      <SummarySheet kind="TRAINING_INSTITUTION" lines={summary?.institutions ?? []} search={params.toString()} />
      <SummarySheet kind="PRACTICE_BASE" lines={summary?.bases ?? []} search={params.toString()} />
    </div>
  );
}
