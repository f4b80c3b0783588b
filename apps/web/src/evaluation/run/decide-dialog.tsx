import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { BatchTable, type BatchLine } from '../../desk/batch-table';
import {
  DecideEvaluationsDocument,
  type DecideEvaluationsMutation,
  type ItemLineFieldsFragment,
  type RunFieldsFragment,
} from '../../generated/graphql';
import { grounds } from '../../provider/revocation/grounds';
import { DayInput } from '../../ui/day-input';
import { Dialog } from '../../ui/dialog';
import { chinaDate } from '../../ui/format';
import { InlineProblem } from '../../ui/inline-problem';
import { endText } from '../../wording/end-text';
import { proposalTones } from '../tones';
import { decisionInputs, missingOf, planDecisions, type PlannedDecision, type Verdict } from './batch-plan';
import { proposals } from './item-state';

type Results = NonNullable<DecideEvaluationsMutation['decideEvaluations']['results']>;

interface DecideDialogProps {
  run: Pick<RunFieldsFragment, 'id' | 'suggestedRectifyBy'>;
  items: readonly ItemLineFieldsFragment[];
  onClose: (decided: boolean) => void;
}

/** Decides on one or many: shows for each the proposal and what would be decided, then what became of it. */
export function DecideDialog({ run: { id: runId, suggestedRectifyBy }, items, onClose }: DecideDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(DecideEvaluationsDocument, (data) => data.decideEvaluations);
  const [verdict, setVerdict] = useState<Verdict>({
    decision: 'PROPOSED',
    rectifyBy: suggestedRectifyBy,
    reason: '',
    ground: null,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [results, setResults] = useState<Results | null>(null);
  const set = (change: Partial<Verdict>) => setVerdict({ ...verdict, ...change });
  const plan = planDecisions(items, verdict);
  const count = (test: (planned: PlannedDecision) => boolean) => plan.filter(test).length;
  const differing = count(({ differs }) => differs);
  const revoking = count(({ decision }) => decision === 'REVOKE');

  const confirm = async () => {
    const missing = missingOf(plan, verdict, chinaDate(new Date()));
    if (missing) {
      setProblem(t(`evaluation.decide.${missing}`));
      return;
    }
    const end = await run({ input: { runId, decisions: decisionInputs(plan, verdict) } });
    if (end?.kind === 'done') setResults(end.payload.results ?? []);
    setProblem(end ? endText(t, end) || null : null);
  };

  const line = ({ item, decision, differs }: PlannedDecision): BatchLine => {
    const { provider } = item;
    const base = { id: provider.id, number: provider.filingNumber, name: provider.name };
    const result = results?.find(({ providerId }) => providerId === provider.id);
    if (result) {
      return {
        ...base,
        tone: result.decided ? 'good' : 'bad',
        state: t(result.decided ? 'evaluation.decide.decided' : 'evaluation.decide.refused'),
        errors: result.userErrors,
      };
    }
    const word = decision ? t(`evaluation.codes.proposal.${decision}`) : t('evaluation.codes.item.FAILED');
    return {
      ...base,
      tone: decision ? proposalTones[decision] : 'bad',
      state: differs ? `${word} · ${t('evaluation.decide.differs')}` : word,
      errors: [],
    };
  };

  const done = results !== null;
  return (
    <Dialog
      width={860}
      title={t(done ? 'evaluation.decide.resultTitle' : 'evaluation.decide.title', { count: items.length })}
      okText={done ? t('common.close') : t('evaluation.decide.confirm', { count: items.length })}
      okButtonProps={{ loading: busy, danger: !done && revoking > 0 }}
      cancelText={t('common.cancel')}
      cancelButtonProps={done ? { style: { display: 'none' } } : {}}
      onOk={() => (done ? onClose(true) : void confirm())}
      onCancel={() => onClose(done)}
    >
      <InlineProblem text={problem} />
      {!done && (
        <>
          <fieldset className="reason-list">
            <legend>{t('evaluation.decide.decision')}</legend>
            <Radio.Group
              name={`${id}-decision`}
              value={verdict.decision}
              options={[
                { value: 'PROPOSED', label: t('evaluation.decide.asProposed') },
                ...proposals.map((value) => ({ value, label: t(`evaluation.codes.proposal.${value}`) })),
              ]}
              onChange={(event) => set({ decision: event.target.value as Verdict['decision'] })}
            />
          </fieldset>
          {plan.some(({ decision }) => decision === 'RECTIFY') && (
            <DayInput
              label={t('evaluation.decide.rectifyBy')}
              value={verdict.rectifyBy}
              onChange={(rectifyBy) => set({ rectifyBy })}
            />
          )}
          {revoking > 0 && (
            <div className="field">
              <label htmlFor={`${id}-ground`}>{t('evaluation.decide.ground')}</label>
              <select
                id={`${id}-ground`}
                className="plain-select"
                value={verdict.ground ?? ''}
                onChange={(event) => set({ ground: grounds.find((one) => one === event.target.value) ?? null })}
              >
                <option value="">{t('evaluation.decide.groundProposed')}</option>
                {grounds.map((ground) => (
                  <option key={ground} value={ground}>
                    {t(`record.codes.ground.${ground}`)}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div className="field">
            <label htmlFor={`${id}-reason`}>{t('evaluation.decide.reason')}</label>
            <div className="field-hint" id={`${id}-reason-hint`}>
              {t('evaluation.decide.reasonHint')}
            </div>
            <Input.TextArea
              id={`${id}-reason`}
              aria-describedby={`${id}-reason-hint`}
              rows={2}
              maxLength={2000}
              value={verdict.reason}
              onChange={(event) => set({ reason: event.target.value })}
            />
          </div>
        </>
      )}
      <p role="status" data-testid="decide-summary">
        {done
          ? t('evaluation.decide.result', {
              decided: results.filter(({ decided }) => decided).length,
              refused: results.filter(({ decided }) => !decided).length,
            })
          : `${differing > 0 ? t('evaluation.decide.summary', { count: differing }) : t('evaluation.decide.none')} ${
              revoking > 0 ? t('evaluation.decide.revokes', { count: revoking }) : ''
            }`}
      </p>
      <BatchTable lines={plan.map(line)} caption={t('evaluation.decide.check')} />
    </Dialog>
  );
}
