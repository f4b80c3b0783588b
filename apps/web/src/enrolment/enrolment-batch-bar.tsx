import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction, type ActionEnd } from '../api/use-action';
import { ReasonDialog } from '../desk/reason-dialog';
import {
  RedecideEnrolmentsDocument,
  WithdrawEnrolmentsDocument,
  type EnrolmentLineFragment,
  type RedecideEnrolmentsMutation,
} from '../generated/graphql';
import { IssueChosen } from '../issue/issue-chosen';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';

/** Most of one batch. */
export const batchLimit = 100;

type Results = NonNullable<RedecideEnrolmentsMutation['redecideEnrolments']['results']>;

interface EnrolmentBatchBarProps {
  chosen: readonly EnrolmentLineFragment[];
  onClear: () => void;
  onChanged: () => void;
}

/** What is chosen, and what can be done with all of it. */
export function EnrolmentBatchBar({ chosen, onClear, onChanged }: EnrolmentBatchBarProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [withdrawing, setWithdrawing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const redecide = useAction(RedecideEnrolmentsDocument, (data) => data.redecideEnrolments);
  const withdraw = useAction(WithdrawEnrolmentsDocument, (data) => data.withdrawEnrolments);
  const idsOf = (ability: 'RESTATE' | 'WITHDRAW') =>
    chosen
      .filter(({ abilities }) => abilities.includes(ability))
      .slice(0, batchLimit)
      .map(({ id }) => id);
  const restatable = idsOf('RESTATE');
  const withdrawable = idsOf('WITHDRAW');

  /** One refusal does not undo the others: each is named with its reason. */
  const show = (results: Results) => {
    const refused = results.flatMap(({ id, userErrors }) => {
      const name = chosen.find((one) => one.id === id)?.candidate.name ?? id;
      return userErrors.map((error) => t('enrolment.batch.refused', { name, why: error.message }));
    });
    setProblem(refused.length > 0 ? refused.join(' ') : null);
    const count = results.filter(({ userErrors }) => userErrors.length === 0).length;
    if (count > 0) void message.success(t('enrolment.batch.done', { count }));
    onChanged();
  };
  const ended = <Payload extends { results?: Results | null }>(end: ActionEnd<Payload> | null) => {
    if (end?.kind === 'done') show(end.payload.results ?? []);
    else if (end) setProblem(endText(t, end));
    return end;
  };

  return (
    <>
      <section className="batch-bar" aria-label={t('enrolment.batch.bar')}>
        <span role="status">{t('enrolment.batch.chosen', { count: chosen.length })}</span>
        {chosen.length > 0 && (
          <Button type="link" onClick={onClear}>
            {t('enrolment.batch.clear')}
          </Button>
        )}
        <span className="batch-actions">
          <IssueChosen chosen={chosen} onProblem={setProblem} />
          {restatable.length > 0 && (
            <Button
              loading={redecide.busy}
              onClick={() => void redecide.run({ input: { ids: restatable } }).then(ended)}
            >
              {t('enrolment.batch.redecide')} ({restatable.length})
            </Button>
          )}
          {withdrawable.length > 0 && (
            <Button danger onClick={() => setWithdrawing(true)}>
              {t('enrolment.batch.withdraw')} ({withdrawable.length})
            </Button>
          )}
        </span>
      </section>
      <InlineProblem text={problem} />
      {withdrawing && (
        <ReasonDialog
          title={t('enrolment.batch.withdraw')}
          text={t('enrolment.batch.withdrawText')}
          label={t('enrolment.batch.reason')}
          confirm={t('enrolment.batch.withdraw')}
          danger
          busy={withdraw.busy}
          missing={t('enrolment.batch.reasonMissing')}
          maxLength={500}
          run={async (reason) => ended(await withdraw.run({ input: { ids: withdrawable, reason } }))}
          onClose={() => setWithdrawing(false)}
          onDone={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}
