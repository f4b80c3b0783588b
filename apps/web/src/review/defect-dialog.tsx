import type { ReasonCode } from '@shidian/rules/package.js';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { useLocale } from '../wording/use-locale';
import { defectTarget, type NotedDefect } from './defects';
import { InlineProblem } from '../ui/inline-problem';

interface DefectDialogProps {
  path: string;
  label: string;
  reasons: readonly ReasonCode[];
  onAdd: (defect: NotedDefect) => void;
  onClose: () => void;
}

let lastKey = 0;

/** Notes one defect about a field or a material while reading. */
export function DefectDialog({ path, label, reasons, onAdd, onClose }: DefectDialogProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const id = useId();
  const [code, setCode] = useState(reasons[0]?.code ?? '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(false);

  const add = () => {
    if (!text.trim()) {
      setProblem(true);
      return;
    }
    const rule = reasons.find((reason) => reason.code === code)?.rule;
    lastKey += 1;
    onAdd({ key: `d${lastKey}`, label, code, text: text.trim(), ...defectTarget(path), ...(rule ? { rule } : {}) });
  };

  return (
    <Dialog
      title={t('defects.dialog', { label })}
      okText={t('defects.note')}
      cancelText={t('common.cancel')}
      onOk={add}
      onCancel={onClose}
    >
      <InlineProblem text={problem ? t('defects.textMissing') : null} />
      <div className="field">
        <label htmlFor={`${id}-code`}>{t('defects.code')}</label>
        <select
          id={`${id}-code`}
          className="plain-select"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        >
          {reasons.map((reason) => (
            <option key={reason.code} value={reason.code}>
              {words(reason.title)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('defects.text')}</label>
        <Input.TextArea
          id={`${id}-text`}
          rows={3}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
