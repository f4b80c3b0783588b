import { Button } from 'antd';
import { useState } from 'react';
import { DecisionDialog } from '../review/decision-dialog';

interface ConfirmedButtonProps {
  /** What is done: on the button, over the dialog, and on its own button. */
  label: string;
  /** What follows from it. */
  text: string;
  primary?: boolean;
  busy: boolean;
  onConfirm: () => void;
}

/** A button for a step that cannot be taken back: it says first what follows, in a dialog that the keyboard is led into. */
export function ConfirmedButton({ label, text, primary = false, busy, onConfirm }: ConfirmedButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} loading={busy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <DecisionDialog
          title={label}
          confirm={label}
          busy={busy}
          problem={null}
          onConfirm={() => {
            setOpen(false);
            onConfirm();
          }}
          onClose={() => setOpen(false)}
        >
          <p>{text}</p>
        </DecisionDialog>
      )}
    </>
  );
}
