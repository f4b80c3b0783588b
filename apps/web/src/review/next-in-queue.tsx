import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

interface NextInQueueProps {
  /** The id of the next item, null where there is none; fails where the server does not answer. */
  find: () => Promise<string | null>;
  /** Address of an item. */
  to: (id: string) => string;
}

/** Goes to the next item of the queue as it was filtered, without going back to the list. */
export function NextInQueue({ find, to }: NextInQueueProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);

  const go = async () => {
    setBusy(true);
    try {
      const next = await find();
      if (next) void navigate({ pathname: to(next), search: search.toString() });
      else void message.info(t('workbench.noNext'));
    } catch {
      void message.info(t('failure.offline.text'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button loading={busy} onClick={() => void go()}>
      {t('workbench.next')}
    </Button>
  );
}
