import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, type Viewer } from './session-context';
import { sessionExpired, sessionRenewed } from './session-events';
import { SignInForm } from './sign-in-form';

/** Asks to sign in again on top of the page, so that nothing typed is lost. */
export function ExpiredSession({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { setViewer } = useSession();
  const [open, setOpen] = useState(false);
  useEffect(() => sessionExpired.subscribe(() => setOpen(true)), []);

  const signedIn = (next: Viewer) => {
    // Somebody else, or another desk, must not continue on this page.
    if (next.id !== viewer.id || next.active?.id !== viewer.active?.id) {
      window.location.assign('/');
      return;
    }
    setViewer(next);
    setOpen(false);
    sessionRenewed.emit();
  };

  return (
    <Modal
      open={open}
      title={t('session.expired.title')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
    >
      <p>{t('session.expired.text')}</p>
      <SignInForm email={viewer.email} onSignedIn={signedIn} />
    </Modal>
  );
}
