import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { client } from '../api/client';
import { NextInQueueDocument } from '../generated/graphql';

/** Goes to the next item of the queue as it was filtered, without going back to the list. */
export function NextInQueue({ after }: { after: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);

  const go = async () => {
    setBusy(true);
    const { data, error } = await client.query(NextInQueueDocument, { after }).toPromise();
    setBusy(false);
    if (data?.nextInQueue) void navigate({ pathname: `/review/${data.nextInQueue.id}`, search: search.toString() });
    else void message.info(error ? t('failure.offline.text') : t('workbench.noNext'));
  };

  return (
    <Button loading={busy} onClick={() => void go()}>
      {t('workbench.next')}
    </Button>
  );
}
