import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../api/failure';
import { readPackage } from '../application/contract';
import { DecisionTimeline } from '../application/decision-timeline';
import { NamedByPackageContext } from '../application/named-by-package';
import { useRouteTitles } from '../application/route-titles';
import { SubmissionRecord } from '../application/submission-record';
import { ApplicationHistoryDocument } from '../generated/graphql';
import { isSchool, useViewer } from '../session/session-context';
import { PageHeader } from '../ui/page-header';
import { FailurePage, RoutePending } from '../ui/route-states';
import { useLocale } from '../wording/use-locale';

/** Everything that was submitted and decided, as it was then. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { nameOf } = useLocale();
  const [{ data, error }, again] = useQuery({ query: ApplicationHistoryDocument, variables: { id } });
  const application = data?.pilotApplication;
  const content = useMemo(
    () => (application ? readPackage(application.round.rulePackage.content) : null),
    [application],
  );
  const titles = useRouteTitles(content);

  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  if (!application || !content) {
    return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  }
  const back = isSchool(viewer) ? `/applications/${id}/progress` : `/review/${id}`;
  return (
    <NamedByPackageContext value={content}>
      <div className="page">
        <PageHeader
          title={t('history.title')}
          lead={`${application.school.name} · ${application.number} · ${nameOf(application.round)}`}
          back={{ to: back, label: t('history.back') }}
        />
        <h2>{t('progress.timeline')}</h2>
        {application.decisions.length === 0 ? (
          <p className="muted">{t('progress.nothingYet')}</p>
        ) : (
          <DecisionTimeline decisions={application.decisions} titles={titles} />
        )}
        <h2>{t('history.submissions')}</h2>
        {application.submissions.length === 0 && <p className="muted">{t('history.noSubmissions')}</p>}
        {application.submissions.map((submission) => (
          <SubmissionRecord
            key={submission.attempt}
            submission={submission}
            content={content}
            judgements={application.judgements.filter(({ attempt }) => attempt === submission.attempt)}
            // The record keeps the verdict on the submission that is decided on now.
            evaluation={submission.attempt === application.submissions.at(-1)?.attempt ? application.evaluation : null}
          />
        ))}
      </div>
    </NamedByPackageContext>
  );
}
