import type { ReasonCode } from '@shidian/rules/package.js';
import { useState, type ReactNode } from 'react';
import { DefectDialog } from './defect-dialog';
import type { NotedDefect } from './defects';
import type { Review } from './review-context';

/** The defects noted while a submission is read, and the dialog that notes one. */
export function useNotedDefects(reasons: readonly ReasonCode[]): Pick<
  Review,
  'defects' | 'noteDefect' | 'removeDefect'
> & {
  forget: () => void;
  dialog: ReactNode;
} {
  const [defects, setDefects] = useState<readonly NotedDefect[]>([]);
  const [noting, setNoting] = useState<{ path: string; label: string } | null>(null);
  return {
    defects,
    noteDefect: (path, label) => setNoting({ path, label }),
    removeDefect: (key) => setDefects(defects.filter((defect) => defect.key !== key)),
    forget: () => setDefects([]),
    dialog: noting && (
      <DefectDialog
        path={noting.path}
        label={noting.label}
        reasons={reasons}
        onClose={() => setNoting(null)}
        onAdd={(defect) => {
          setDefects([...defects, defect]);
          setNoting(null);
        }}
      />
    ),
  };
}
