import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemLineFieldsFragment, RunFieldsFragment } from '../../generated/graphql';
import { decisionLimit } from './batch-plan';
import { DecideDialog } from './decide-dialog';

interface DecisionBatchBarProps {
  run: RunFieldsFragment;
  chosen: readonly ItemLineFieldsFragment[];
  /** All that match the filter. */
  total: number;
  onChooseAll: () => void;
  onClear: () => void;
  /** Something was decided: the list is no longer what it was. */
  onChanged: () => void;
}

/** What is chosen, and the way to decide on it. */
export function DecisionBatchBar({ run, chosen, total, onChooseAll, onClear, onChanged }: DecisionBatchBarProps) {
  const { t } = useTranslation();
  // What is checked stays what is decided, whatever the list behind shows meanwhile.
  const [deciding, setDeciding] = useState<readonly ItemLineFieldsFragment[] | null>(null);
  const decidable = chosen.filter(({ abilities }) => abilities.includes('DECIDE')).slice(0, decisionLimit);
  const idle = chosen.filter(({ abilities }) => !abilities.includes('DECIDE')).length;
  return (
    <section className="batch-bar" aria-label={t('evaluation.batch.bar')}>
      <span role="status">
        {t('evaluation.batch.chosen', { count: chosen.length })}
        {idle > 0 && ` · ${t('evaluation.batch.idle', { count: idle })}`}
        {chosen.length > decisionLimit && ` · ${t('evaluation.batch.limit', { limit: decisionLimit })}`}
      </span>
      {total > chosen.length && (
        <Button type="link" onClick={onChooseAll}>
          {total > decisionLimit
            ? t('evaluation.batch.first', { limit: decisionLimit })
            : t('evaluation.batch.all', { count: total })}
        </Button>
      )}
      {chosen.length > 0 && (
        <Button type="link" onClick={onClear}>
          {t('evaluation.batch.clear')}
        </Button>
      )}
      <span className="batch-actions">
        {decidable.length > 0 && (
          <Button type="primary" onClick={() => setDeciding(decidable)}>
            {t('evaluation.batch.decide', { count: decidable.length })}
          </Button>
        )}
      </span>
      {deciding && (
        <DecideDialog
          run={run}
          items={deciding}
          onClose={(decided) => {
            setDeciding(null);
            if (decided) onChanged();
          }}
        />
      )}
    </section>
  );
}
