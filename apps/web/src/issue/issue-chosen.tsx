import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../api/use-action';
import { PrepareIssueBatchDocument, type EnrolmentLineFragment } from '../generated/graphql';
import { useViewer } from '../session/session-context';
import { endText } from '../wording/end-text';

interface IssueChosenProps {
  chosen: readonly EnrolmentLineFragment[];
  onProblem: (text: string) => void;
}

/** Prepares a batch of certificates for the people who are chosen; who among them gets none, and why, is shown there. */
export function IssueChosen({ chosen, onProblem }: IssueChosenProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useViewer();
  const { busy, run } = useAction(PrepareIssueBatchDocument, (answer) => answer.prepareIssueBatch);
  const admitted = chosen.filter(({ status }) => status === 'ADMITTED');
  const [first] = admitted;
  if (!first || !permissions.includes('certificate:issue')) return null;
  const { level, programme } = first;
  const prepare = async () => {
    if (admitted.some((one) => one.level !== level || one.programme.id !== programme.id))
      return onProblem(t('enrolment.batch.oneLevel'));
    const enrolmentIds = admitted.map(({ id }) => id);
    const end = await run({ input: { programmeId: programme.id, level, selection: 'CHOSEN', enrolmentIds } });
    if (end?.kind === 'done') void navigate(`/issuing/${end.payload.batch?.id ?? ''}`);
    else if (end) onProblem(endText(t, end));
  };
  return (
    <Button type="primary" loading={busy} onClick={() => void prepare()}>
      {t('enrolment.batch.issue')} ({admitted.length})
    </Button>
  );
}
