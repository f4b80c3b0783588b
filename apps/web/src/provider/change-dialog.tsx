import { Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../api/use-action';
import { CreateProviderChangeDocument, type ProviderChangeKind } from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { endText } from '../wording/end-text';
import type { HomeEntry } from './todos';

const kinds: readonly ProviderChangeKind[] = ['RENAME', 'SCOPE', 'MERGER', 'SPLIT', 'TRANSFER'];

/** Begins to report a change: what kind it is decides what the form asks. */
export function ChangeDialog({ entry, onClose }: { entry: HomeEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const { busy, run } = useAction(CreateProviderChangeDocument, (data) => data.createProviderChange);
  const [kind, setKind] = useState<ProviderChangeKind>('RENAME');
  const [problem, setProblem] = useState<string | null>(null);

  const start = async () => {
    setProblem(null);
    const end = await run({ input: { providerId: entry.id, kind } });
    if (!end) return;
    if (end.kind === 'done' && end.payload.change) await navigate(`/changes/${end.payload.change.id}`);
    else setProblem(endText(t, end));
  };

  return (
    <Dialog
      title={t('provider.change.title', { name: entry.name })}
      okText={t('provider.change.start')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => void start()}
      onCancel={onClose}
    >
      <InlineProblem text={problem} />
      <p id={id}>{t('provider.change.text')}</p>
      <Radio.Group
        aria-labelledby={id}
        className="radio-lines"
        value={kind}
        onChange={(event) => setKind(event.target.value as ProviderChangeKind)}
        options={kinds.map((value) => ({
          value,
          label: `${t(`codes.changeKind.${value}`)}${t('common.colon')}${t(`provider.change.kinds.${value}`)}`,
        }))}
      />
    </Dialog>
  );
}
