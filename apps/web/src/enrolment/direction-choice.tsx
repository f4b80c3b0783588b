import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../wording/use-locale';

interface DirectionChoiceProps {
  level: CertificateLevel;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The directions of a level; nothing where it has none. */
export function DirectionChoice({ level, chosen, onChange }: DirectionChoiceProps) {
  const { t } = useTranslation();
  const { words } = useLocale();
  if (level.directions.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{t('enrolment.form.directions', { least: level.directionsAtLeast })}</legend>
      <Checkbox.Group
        value={[...chosen]}
        options={level.directions.map(({ id, title }) => ({ value: id, label: words(title) }))}
        onChange={onChange}
      />
    </fieldset>
  );
}
