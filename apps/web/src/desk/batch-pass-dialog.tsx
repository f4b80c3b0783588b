import { Checkbox, Input, Spin } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../api/use-action';
import { PassFilingsDocument, type PassFilingsMutation } from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import { batchItems, type Chosen } from './batch';
import { BatchTable, type BatchLine } from './batch-table';
import { CapEffectTable } from './cap-effect-table';
import { useBatchCheck } from './use-batch-check';

type Results = NonNullable<PassFilingsMutation['passFilings']['results']>;

interface BatchPassDialogProps {
  stage: string;
  stageTitle: (stage: string) => string;
  /** The office attests at this desk that venue and materials were checked. */
  attests: boolean;
  items: readonly Chosen[];
  onClose: (passed: boolean) => void;
}

/** Checks a batch first: what would happen to each, and to the caps by all of them together; then passes it. */
export function BatchPassDialog({ stage, stageTitle, attests, items, onClose }: BatchPassDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { check, failed } = useBatchCheck(stage, items);
  const { busy, run } = useAction(PassFilingsDocument, (data) => data.passFilings);
  const [attested, setAttested] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [results, setResults] = useState<Results | null>(null);

  const passable = items.filter((item) => check?.items.find((one) => one.id === item.id)?.userErrors.length === 0);
  const pass = async () => {
    if (attests && !attested) {
      setProblem(t('desk.pass.attestMissing'));
      return;
    }
    const text = message.trim();
    const end = await run({
      input: {
        stage,
        items: batchItems(passable),
        ...(attests ? { attested } : {}),
        ...(text ? { message: text } : {}),
      },
    });
    if (end?.kind === 'done') setResults(end.payload.results ?? []);
    setProblem(end ? endText(t, end) || null : null);
  };

  const line = (item: Chosen): BatchLine => {
    const base = { id: item.id, number: item.number, name: item.applicant.name };
    const result = results?.find((one) => one.id === item.id);
    if (result) {
      return {
        ...base,
        tone: result.outcome === 'REFUSED' ? 'bad' : 'good',
        state: t(`desk.codes.outcome.${result.outcome}`),
        errors: result.userErrors,
      };
    }
    const checked = check?.items.find((one) => one.id === item.id);
    const open = checked?.userErrors.length === 0;
    return {
      ...base,
      tone: open ? 'info' : 'bad',
      state: open
        ? checked.nextStage
          ? t('desk.batch.goesTo', { stage: stageTitle(checked.nextStage) })
          : t('desk.batch.wouldPass')
        : t('desk.batch.wouldNot'),
      errors: checked?.userErrors ?? [],
    };
  };

  const done = results !== null;
  return (
    <Dialog
      width={860}
      title={t(done ? 'desk.batch.resultTitle' : 'desk.batch.title', { stage: stageTitle(stage) })}
      okText={done ? t('common.close') : t('desk.batch.confirm', { count: passable.length })}
      okButtonProps={{ loading: busy, disabled: !done && passable.length === 0 }}
      cancelText={t('common.cancel')}
      cancelButtonProps={done ? { style: { display: 'none' } } : {}}
      onOk={() => (done ? onClose(true) : void pass())}
      onCancel={() => onClose(done)}
    >
      <InlineProblem text={failed ? t('failure.offline.text') : problem} />
      {!check && !failed && (
        <div role="status">
          <Spin size="small" /> {t('desk.batch.checking')}
        </div>
      )}
      {check && (
        <>
          <p role="status" data-testid="batch-summary">
            {done
              ? t('desk.batch.result', {
                  passed: results.filter(({ outcome }) => outcome !== 'REFUSED').length,
                  refused: results.filter(({ outcome }) => outcome === 'REFUSED').length,
                })
              : t('desk.batch.summary', { passable: passable.length, blocked: items.length - passable.length })}
          </p>
          <BatchTable lines={items.map(line)} caption={t('desk.batch.items')} />
          {!done && check.caps.length > 0 && (
            <>
              <h3 id={`${id}-caps`}>{t('desk.batch.caps')}</h3>
              <CapEffectTable caps={check.caps} labelledBy={`${id}-caps`} />
            </>
          )}
          {!done && (
            <>
              {attests && (
                <p>
                  <Checkbox checked={attested} onChange={(event) => setAttested(event.target.checked)}>
                    {t('desk.pass.attestEach')}
                  </Checkbox>
                </p>
              )}
              <label htmlFor={`${id}-message`}>{t('decide.messageOptional')}</label>
              <Input.TextArea
                id={`${id}-message`}
                rows={2}
                maxLength={2000}
                value={message}
                onChange={(event) => setMessage(event.target.value)}
              />
            </>
          )}
        </>
      )}
    </Dialog>
  );
}
