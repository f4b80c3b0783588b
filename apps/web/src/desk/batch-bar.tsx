import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { batchLimit, planOf, type Chosen } from './batch';
import { BatchPassDialog } from './batch-pass-dialog';
import { attestsAt, type FilingContent } from './filing-package';
import { PrintButton } from './print-button';
import { PublishDialog } from './publish-dialog';

interface BatchBarProps {
  chosen: readonly Chosen[];
  /** All that match the filter. */
  total: number;
  content: FilingContent | null;
  stageTitle: (stage: string) => string;
  onChooseAll: () => void;
  onClear: () => void;
  /** Something was passed or published: the list is no longer what it was. */
  onChanged: () => void;
}

type Open = { kind: 'pass'; stage: string } | { kind: 'publish' } | null;

/** What can be done with the filings that are chosen. */
export function BatchBar(props: BatchBarProps) {
  const { chosen, total, content, stageTitle, onChooseAll, onClear, onChanged } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const [frozen, setFrozen] = useState<readonly Chosen[]>([]);
  const { passable, publishable, idle } = planOf(chosen);
  const show = (next: NonNullable<Open>, items: readonly Chosen[]) => {
    // What is checked stays what is passed, whatever the list behind shows meanwhile.
    setFrozen(items.slice(0, batchLimit));
    setOpen(next);
  };
  const close = (changed: boolean) => {
    setOpen(null);
    if (changed) onChanged();
  };

  return (
    <section className="batch-bar" aria-label={t('desk.batch.bar')}>
      <span role="status">
        {t('desk.batch.chosen', { count: chosen.length })}
        {idle.length > 0 && ` · ${t('desk.batch.idle', { count: idle.length })}`}
        {chosen.length > batchLimit && ` · ${t('desk.batch.limit', { limit: batchLimit })}`}
      </span>
      {total > chosen.length && (
        <Button type="link" onClick={onChooseAll}>
          {total > batchLimit
            ? t('desk.batch.chooseFirst', { limit: batchLimit })
            : t('desk.batch.chooseAll', { count: total })}
        </Button>
      )}
      {chosen.length > 0 && (
        <Button type="link" onClick={onClear}>
          {t('desk.batch.clear')}
        </Button>
      )}
      <span className="batch-actions">
        {chosen.length > 0 && <PrintButton kind="DECLARATIONS" filingIds={chosen.map(({ id }) => id)} />}
        {publishable.length > 0 && (
          <Button type="primary" onClick={() => show({ kind: 'publish' }, publishable)}>
            {t('desk.publish.button', { count: publishable.length })}
          </Button>
        )}
        {[...passable].map(([stage, items]) => (
          <Button key={stage} type="primary" onClick={() => show({ kind: 'pass', stage }, items)}>
            {t('desk.batch.pass', { stage: stageTitle(stage), count: items.length })}
          </Button>
        ))}
      </span>
      {open?.kind === 'pass' && (
        <BatchPassDialog
          stage={open.stage}
          stageTitle={stageTitle}
          attests={content !== null && attestsAt(content, open.stage)}
          items={frozen}
          onClose={close}
        />
      )}
      {open?.kind === 'publish' && <PublishDialog items={frozen} onClose={close} />}
    </section>
  );
}
