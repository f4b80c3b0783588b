import type { RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { RestateEnrolmentDocument, type EnrolmentFieldsFragment, type SchoolType } from '../generated/graphql';
import { InlineProblem } from '../ui/inline-problem';
import { useFocusTarget } from '../ui/use-focus-target';
import { endText } from '../wording/end-text';
import { readCandidateFacts } from './candidate-parts';
import { DirectionChoice } from './direction-choice';
import { FactsForm } from './facts-form';
import { LiveFindings } from './live-findings';
import { useLiveVerdict } from './use-live-verdict';

interface RestateFormProps {
  enrolment: EnrolmentFieldsFragment;
  content: PackageContent;
  schoolType: SchoolType | null;
  onClose: (changed: boolean) => void;
}

/** Changes what was stated; the findings follow while it is typed. */
export function RestateForm({ enrolment, content, schoolType, onClose }: RestateFormProps) {
  const { t } = useTranslation();
  const [facts, setFacts] = useState(() => readCandidateFacts(enrolment.facts));
  const [directions, setDirections] = useState(() => enrolment.directions.map(({ id }) => id));
  const [problem, setProblem] = useState<string | null>(null);
  const [recorded] = useState(() => (enrolment.verdict?.recorded ?? {}) as RecordedFacts);
  const level = content.certification?.levels.find(({ id }) => id === enrolment.level);
  const live = useLiveVerdict(content, level?.ruleSet ?? null, facts, recorded, schoolType);
  useFocusTarget(true);
  const { busy, run } = useAction(RestateEnrolmentDocument, (data) => data.restateEnrolment);
  const save = async () => {
    const end = await run({ input: { id: enrolment.id, revision: enrolment.revision, facts, directions } });
    if (end?.kind === 'done') onClose(true);
    else if (end) setProblem(endText(t, end));
  };
  return (
    <div className="with-findings">
      <div>
        {level && <DirectionChoice level={level} chosen={directions} onChange={setDirections} />}
        <FactsForm
          content={content}
          ruleSet={level?.ruleSet ?? ''}
          facts={facts}
          issues={live.issues}
          onChange={setFacts}
        />
        <InlineProblem text={problem} />
        <div className="form-actions">
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('enrolment.form.save')}
          </Button>
          <Button onClick={() => onClose(false)}>{t('enrolment.record.cancel')}</Button>
        </div>
      </div>
      <LiveFindings {...live} />
    </div>
  );
}
