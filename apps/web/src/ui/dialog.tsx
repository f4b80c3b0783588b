import { Modal, type ModalProps } from 'antd';
import { useEffect, useState } from 'react';

/**
 * A dialog that is there as long as it is open. Where it goes, the focus returns to what had it before, so that a keyboard goes on from there: antd
 * sees to that only for dialogs that stay, closed.
 */
export function Dialog(props: Omit<ModalProps, 'open'>) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Afterwards, when the dialog has taken its own hold of the focus with it; what somebody has gone to since keeps it.
      setTimeout(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
  return <Modal open {...props} />;
}
