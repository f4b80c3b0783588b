import { Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingChannel } from '../generated/graphql';
import { Dialog } from '../ui/dialog';
import { InlineProblem } from '../ui/inline-problem';
import { useLocale } from '../wording/use-locale';
import type { HomeRound } from './todos';

interface StartFilingDialogProps {
  round: HomeRound;
  busy: boolean;
  problem: string | null;
  onStart: (channel: FilingChannel) => void;
  onClose: () => void;
}

const channels: readonly FilingChannel[] = ['COUNTY', 'ASSOCIATION'];

/** Asks a member of the Association which way its application takes; everybody else goes through the county. */
export function StartFilingDialog({ round, busy, problem, onStart, onClose }: StartFilingDialogProps) {
  const { t } = useTranslation();
  const { nameOf } = useLocale();
  const id = useId();
  const [channel, setChannel] = useState<FilingChannel>('COUNTY');
  return (
    <Dialog
      title={t('provider.channel.title', { round: nameOf(round) })}
      okText={t('provider.action.start')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={() => onStart(channel)}
      onCancel={onClose}
    >
      <InlineProblem text={problem} />
      <p id={id}>{t('provider.channel.text')}</p>
      <Radio.Group
        aria-labelledby={id}
        className="radio-lines"
        value={channel}
        onChange={(event) => setChannel(event.target.value as FilingChannel)}
        options={channels.map((value) => ({ value, label: t(`provider.channel.${value}`) }))}
      />
    </Dialog>
  );
}
