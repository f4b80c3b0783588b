import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { useAction } from '../../api/use-action';
import { CloseTrainingClassDocument, TrainingClassRecordDocument } from '../../generated/graphql';
import { useScopeTitles } from '../../provider/scope-titles';
import { useViewer } from '../../session/session-context';
import { AddLearners } from '../../training/add-learners';
import { ClassState } from '../../training/class-table';
import { MemberTable } from '../../training/member-table';
import { ConfirmedButton } from '../../ui/confirmed-button';
import { InlineProblem } from '../../ui/inline-problem';
import { PageHeader } from '../../ui/page-header';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { endText } from '../../wording/end-text';
import '../../styles/desk.css';
import '../../styles/forms.css';
import '../../styles/register.css';

/** One class: its learners, their hours and completion certificates. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { titleOf } = useScopeTitles();
  const { active } = useViewer();
  const { busy, run } = useAction(CloseTrainingClassDocument, (answer) => answer.closeTrainingClass);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({ query: TrainingClassRecordDocument, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  const record = data.trainingClass;
  if (!record) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  const close = async () => {
    const end = await run({ input: { classId: id } });
    if (end) setProblem(end.kind === 'done' ? null : endText(t, end));
    refresh();
  };
  const facts: [string, string][] = [
    [t('training.columns.scope'), titleOf(record.scope)],
    [t('training.columns.when'), t('training.fromUntil', { from: record.startsOn, until: record.endsOn })],
    [t('training.create.hours'), String(record.standardHours)],
    [
      t('training.columns.satisfied'),
      t('training.completedOf', { part: record.survey.satisfied, whole: record.survey.responses }),
    ],
  ];
  return (
    <div className="page">
      <PageHeader
        title={record.name}
        lead={`${record.providerName} ${record.filingNumber}`}
        back={{ to: '/training', label: t('training.classes') }}
        extra={
          record.abilities.includes('CLOSE') && (
            <ConfirmedButton
              label={t('training.close.title')}
              text={t('training.close.text')}
              busy={busy}
              onConfirm={() => void close()}
            />
          )
        }
      />
      <p>
        <ClassState state={record.state} />
      </p>
      <InlineProblem text={problem} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {active && (
        <p className="survey-address">
          {t('training.survey.hint')}{' '}
          <Link to={`/survey/${active.tenant.slug}`}>{`${location.origin}/survey/${active.tenant.slug}`}</Link>
        </p>
      )}
      <MemberTable record={record} refresh={refresh} />
      {record.abilities.includes('ADD_MEMBERS') && record.state !== 'OVER' && (
        <AddLearners classId={id} refresh={refresh} />
      )}
    </div>
  );
}
