import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { useAction } from '../api/use-action';
import { FiledNumberDocument, PublishFilingsDocument } from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import type { Chosen } from './batch';
import { BatchTable, type BatchLine } from './batch-table';

interface PublishDialogProps {
  items: readonly Chosen[];
  onClose: (published: boolean) => void;
}

/** Index of the filing that a refusal is about, by its path into the input. */
const positionOf = (field: readonly string[] | null | undefined): number | null =>
  field?.[0] === 'ids' && field[1] !== undefined ? Number(field[1]) : null;

/** Publishes filings by one notice: all of them or none, with the filing number of each, or what keeps it. */
export function PublishDialog({ items, onClose }: PublishDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { busy, run } = useAction(PublishFilingsDocument, (data) => data.publishFilings);
  const [number, setNumber] = useState('');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<ReadonlyMap<number, BatchLine['errors']>>(new Map());
  const [numbers, setNumbers] = useState<ReadonlyMap<string, string> | null>(null);

  const publish = async () => {
    if (!number.trim() || !title.trim()) {
      setProblem(t('desk.publish.missing'));
      return;
    }
    const end = await run({ input: { ids: items.map((item) => item.id), number: number.trim(), title: title.trim() } });
    if (!end) return;
    if (end.kind === 'done') {
      const filed = await Promise.all(
        items.map(async (item) => {
          const { data } = await client.query(FiledNumberDocument, { id: item.id }).toPromise();
          return [item.id, data?.filing?.filingNumber ?? ''] as const;
        }),
      );
      setNumbers(new Map(filed));
      setProblem(null);
      return;
    }
    const errors = end.kind === 'refused' ? end.errors : [];
    const byItem = new Map<number, BatchLine['errors']>();
    errors.forEach((error) => {
      const position = positionOf(error.field);
      if (position !== null) byItem.set(position, [...(byItem.get(position) ?? []), error]);
    });
    setRefusals(byItem);
    const rest = errors.filter(({ field }) => positionOf(field) === null);
    setProblem(
      end.kind === 'failed' || rest.length > 0
        ? endText(t, end.kind === 'refused' ? { ...end, errors: rest } : end)
        : t('desk.publish.refused'),
    );
  };

  const line = (item: Chosen, index: number): BatchLine => {
    const errors = refusals.get(index) ?? [];
    const filed = numbers?.get(item.id);
    return {
      id: item.id,
      number: item.number,
      name: item.applicant.name,
      tone: errors.length > 0 ? 'bad' : filed ? 'good' : 'info',
      state:
        errors.length > 0
          ? t('desk.batch.wouldNot')
          : filed
            ? t('desk.publish.filed', { number: filed })
            : t('desk.publish.waits'),
      errors,
    };
  };

  const done = numbers !== null;
  return (
    <Dialog
      width={760}
      title={t(done ? 'desk.publish.doneTitle' : 'desk.publish.title', { count: items.length })}
      okText={done ? t('common.close') : t('desk.publish.confirm', { count: items.length })}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      cancelButtonProps={done ? { style: { display: 'none' } } : {}}
      onOk={() => (done ? onClose(true) : void publish())}
      onCancel={() => onClose(done)}
    >
      <InlineProblem text={problem} />
      {!done && (
        <>
          <p>{t('desk.publish.text')}</p>
          <div className="field">
            <label htmlFor={`${id}-number`}>{t('desk.publish.number')}</label>
            <Input
              id={`${id}-number`}
              maxLength={50}
              placeholder={t('desk.publish.numberHint')}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-title`}>{t('desk.publish.noticeTitle')}</label>
            <Input
              id={`${id}-title`}
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </div>
        </>
      )}
      {done && <p role="status">{t('desk.publish.done', { number: number.trim() })}</p>}
      <BatchTable lines={items.map(line)} caption={t('desk.batch.items')} />
    </Dialog>
  );
}
