import type { Finding } from '@shidian/rules/findings.js';
import type { RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { readFinding, readPackage } from '../../application/contract';
import { readCandidateFacts } from '../../enrolment/candidate-parts';
import { Conditions } from '../../enrolment/conditions';
import { EnrolmentHead } from '../../enrolment/enrolment-head';
import { JudgeDialog } from '../../enrolment/judge-dialog';
import { JudgementList } from '../../enrolment/judgement-list';
import { RecordedEvidence } from '../../enrolment/recorded-evidence';
import { RestateForm } from '../../enrolment/restate-form';
import { StatedFacts } from '../../enrolment/stated-facts';
import { EnrolmentDocument, EnrolmentProgrammesDocument } from '../../generated/graphql';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { usePolling } from '../../ui/use-polling';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/register.css';
import '../../styles/findings.css';
import '../../styles/forms.css';
import '../../styles/enrolment.css';

/** One enrolment: what admits the candidate, or what is missing for each condition. */
export function Page() {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: EnrolmentDocument, variables: { id } });
  const [{ data: known }] = useQuery({ query: EnrolmentProgrammesDocument });
  const [editing, setEditing] = useState(false);
  const [judging, setJudging] = useState<Finding | null>(null);
  const enrolment = data?.enrolment;
  const programme = known?.enrolmentProgrammes.find((one) => one.programme.id === enrolment?.programme.id);
  const content = useMemo(() => (programme ? readPackage(programme.content) : null), [programme]);
  usePolling(() => again(), enrolment?.status === 'EVALUATING' ? 1500 : 60_000);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (data && !enrolment) return <FailurePage failure={{ kind: 'notFound', requestId: null }} retry={() => again()} />;
  if (enrolment?.id !== id) return <RoutePending />;

  const { verdict, abilities } = enrolment;
  const judges = abilities.includes('JUDGE');
  const levelOf = (level: string) => {
    const title = content?.certification?.levels.find((one) => one.id === level)?.title;
    return title ? words(title) : level;
  };
  return (
    <div className="page page-wide">
      <EnrolmentHead enrolment={enrolment} />
      {verdict && (
        <Conditions
          findings={verdict.findings.map(readFinding)}
          admittedBy={verdict.admittedBy ?? null}
          under={(finding) =>
            judges && finding.result === 'NEEDS_REVIEW' ? (
              <Button type="primary" size="small" onClick={() => setJudging(finding)}>
                {t('enrolment.record.judge')}
              </Button>
            ) : null
          }
        />
      )}
      {verdict && <RecordedEvidence recorded={verdict.recorded as RecordedFacts} levelOf={levelOf} />}
      <JudgementList
        judgements={enrolment.judgements}
        titleOf={(rule) => {
          const title = verdict?.findings.find((finding) => finding.rule === rule)?.title;
          return title ? words(title) : rule;
        }}
      />
      <section>
        <h2>{t('enrolment.record.facts')}</h2>
        {editing && content && programme ? (
          <RestateForm
            enrolment={enrolment}
            content={content}
            schoolType={programme.schoolType ?? null}
            onClose={(changed) => {
              setEditing(false);
              if (changed) again();
            }}
          />
        ) : (
          <>
            <StatedFacts facts={readCandidateFacts(enrolment.facts)} levelOf={levelOf} />
            {abilities.includes('RESTATE') && content && (
              <Button onClick={() => setEditing(true)}>{t('enrolment.record.edit')}</Button>
            )}
          </>
        )}
      </section>
      {judging && (
        <JudgeDialog
          enrolment={enrolment}
          finding={judging}
          onClose={(judged) => {
            setJudging(null);
            if (judged) again();
          }}
        />
      )}
    </div>
  );
}
