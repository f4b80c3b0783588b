import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Dialog } from './dialog';

interface LeaveGuardProps {
  /** What would be lost, in a sentence; null while nothing would. */
  lost: string | null;
}

/** Asks before somebody leaves what they typed and did not save: to another page of a list, another place, or out of the window. */
export function LeaveGuard({ lost }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(lost !== null);
  useEffect(() => {
    if (lost === null) return;
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [lost]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={t('common.leave.title')}
      onCancel={() => blocker.reset()}
      footer={
        <>
          <Button danger onClick={() => blocker.proceed()}>
            {t('common.leave.go')}
          </Button>
          <Button type="primary" onClick={() => blocker.reset()}>
            {t('common.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{lost}</p>
    </Dialog>
  );
}
