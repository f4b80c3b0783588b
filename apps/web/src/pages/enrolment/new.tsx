import type { RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { failureOf } from '../../api/failure';
import { useAction } from '../../api/use-action';
import { readPackage } from '../../application/contract';
import { CandidatePicker } from '../../enrolment/candidate-picker';
import { readCandidateFacts } from '../../enrolment/candidate-parts';
import { DirectionChoice } from '../../enrolment/direction-choice';
import { FactsForm } from '../../enrolment/facts-form';
import { LiveFindings } from '../../enrolment/live-findings';
import { useLiveVerdict } from '../../enrolment/use-live-verdict';
import {
  EnrolCandidatesDocument,
  EnrolmentProgrammesDocument,
  type EnrolmentProgrammesQuery,
} from '../../generated/graphql';
import { InlineProblem } from '../../ui/inline-problem';
import { PageHeader } from '../../ui/page-header';
import { PlainChoice } from '../../ui/plain-choice';
import { FailurePage, RoutePending } from '../../ui/route-states';
import { useFocusTarget } from '../../ui/use-focus-target';
import { endText } from '../../wording/end-text';
import { useLocale } from '../../wording/use-locale';
import '../../styles/desk.css';
import '../../styles/findings.css';
import '../../styles/forms.css';
import '../../styles/register.css';
import '../../styles/enrolment.css';

type Programme = EnrolmentProgrammesQuery['enrolmentProgrammes'][number];

/** Enrols one candidate; the conditions are shown while the form is filled in. */
export function Page() {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const [{ data, error }, again] = useQuery({ query: EnrolmentProgrammesDocument });
  const [chosen, setChosen] = useState<string | null>(null);
  if (error && !data) return <FailurePage failure={failureOf(error)} retry={() => again()} />;
  if (!data) return <RoutePending />;
  const programmes = data.enrolmentProgrammes;
  const programme =
    programmes.find((one) => one.programme.id === chosen) ??
    programmes.find(({ mayEnrol }) => mayEnrol) ??
    programmes[0];
  return (
    <div className="page page-wide">
      <PageHeader
        title={t('enrolment.form.title')}
        lead={t('enrolment.form.lead')}
        back={{ to: '/enrolments', label: t('enrolment.record.back') }}
      />
      {programmes.length > 1 && (
        <PlainChoice
          label={t('enrolment.form.programme')}
          className="field"
          none={null}
          value={programme?.programme.id}
          options={programmes.map((one) => ({ value: one.programme.id, label: nameOf(one.programme) }))}
          onChange={setChosen}
        />
      )}
      {programme?.obstacle && (
        <Alert
          role="alert"
          type="warning"
          showIcon
          title={t('enrolment.form.blocked')}
          description={programme.obstacle}
        />
      )}
      {programme?.mayEnrol && <EnrolForm key={programme.programme.id} programme={programme} />}
    </div>
  );
}

function EnrolForm({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const navigate = useNavigate();
  const [content] = useState(() => readPackage(programme.content));
  const [recorded] = useState(() => programme.recorded as RecordedFacts);
  const [levelId, setLevelId] = useState<string | null>(null);
  const [directions, setDirections] = useState<string[]>([]);
  const [candidateId, setCandidateId] = useState<string | null>(null);
  const [facts, setFacts] = useState(() => readCandidateFacts({}));
  const [problem, setProblem] = useState<string | null>(null);
  const levels = (content.certification?.levels ?? []).filter(({ issued }) => issued);
  const level = levels.find(({ id }) => id === levelId);
  const live = useLiveVerdict(content, level?.ruleSet ?? null, facts, recorded, programme.schoolType ?? null);
  useFocusTarget(true);
  const { busy, run } = useAction(EnrolCandidatesDocument, (data) => data.enrolCandidates);

  const submit = async () => {
    if (!level) return setProblem(t('enrolment.form.levelMissing'));
    if (!candidateId) return setProblem(t('enrolment.form.candidateMissing'));
    const rows = [{ candidateId, directions, facts }];
    const end = await run({ input: { programmeId: programme.programme.id, level: level.id, rows } });
    if (end?.kind !== 'done') return setProblem(end ? endText(t, end) : null);
    const [result] = end.payload.results ?? [];
    if (result?.enrolmentId) return void navigate(`/enrolments/${result.enrolmentId}`);
    setProblem((result?.userErrors ?? []).map(({ message }) => message).join(' '));
  };
  return (
    <div className="with-findings">
      <div>
        <PlainChoice
          label={t('enrolment.form.level')}
          className="field"
          none={t('enrolment.form.choose')}
          value={levelId}
          options={levels.map(({ id, title, closed }) => ({
            value: id,
            disabled: closed !== null,
            label: closed ? t('enrolment.form.closed', { title: words(title), why: words(closed) }) : words(title),
          }))}
          onChange={(next) => {
            setLevelId(next);
            setDirections([]);
            setProblem(null);
          }}
        />
        {level && <DirectionChoice level={level} chosen={directions} onChange={setDirections} />}
        <CandidatePicker
          value={candidateId}
          onChange={(id) => {
            setCandidateId(id);
            setProblem(null);
          }}
        />
        {level?.ruleSet && (
          <FactsForm content={content} ruleSet={level.ruleSet} facts={facts} issues={live.issues} onChange={setFacts} />
        )}
        <InlineProblem text={problem} />
        <Button type="primary" loading={busy} onClick={() => void submit()}>
          {t('enrolment.form.submit')}
        </Button>
      </div>
      {live.evaluation ? <LiveFindings {...live} /> : <p className="muted">{t('enrolment.form.levelFirst')}</p>}
    </div>
  );
}
