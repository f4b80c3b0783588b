import type { TrainingScope } from '@shidian/rules/package.js';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useForm } from '../../application/form-context';
import { FieldGroup } from '../../ui/field-group';
import { useLocale } from '../../wording/use-locale';
import { useFields } from '../filing-form-context';
import { scopeLevels, withScopes, type ScopeLevel } from '../scope-levels';
import type { FieldProps } from './field-props';

interface LevelProps {
  level: ScopeLevel;
  chosen: readonly string[];
  onToggle: (ids: readonly string[], wanted: boolean) => void;
}

/** Documents that asking for these scopes makes necessary, each a link to where it is uploaded. */
function ExtraMaterials({ scopes }: { scopes: readonly TrainingScope[] }) {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { linkTo } = useForm();
  const { materials } = useFields();
  const asked = materials.filter(({ id }) => scopes.some((scope) => scope.materials.includes(id)));
  if (asked.length === 0) return null;
  return (
    <p className="scope-materials">
      {t('filing.scopes.attach')}{' '}
      {asked.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && t('common.comma')}
          <Link to={linkTo(`documents.${id}`)}>{words(title)}</Link>
        </span>
      ))}
    </p>
  );
}

function Level({ level, chosen, onToggle }: LevelProps) {
  const { words } = useLocale();
  const open = level.scopes.filter(({ closed }) => closed === null);
  const directions = level.scopes.filter(({ direction }) => direction !== null);
  const taken = level.scopes.filter(({ id }) => chosen.includes(id));
  const reasons = new Set(level.scopes.flatMap(({ closed }) => (closed ? [words(closed)] : [])));
  // What was chosen before it was closed can still be taken back.
  const locked = open.length === 0 && taken.length === 0;
  const closedId = `scope-closed-${level.level}`;
  return (
    <li data-level={level.level}>
      <Checkbox
        checked={taken.length > 0 && taken.length >= open.length}
        indeterminate={taken.length > 0 && taken.length < open.length}
        disabled={locked}
        {...(reasons.size > 0 ? { 'aria-describedby': closedId } : {})}
        onChange={(event) =>
          onToggle(
            (event.target.checked ? open : level.scopes).map(({ id }) => id),
            event.target.checked,
          )
        }
      >
        {words(level.title)}
      </Checkbox>
      {reasons.size > 0 && (
        <p className="scope-closed" id={closedId}>
          {[...reasons].join(' ')}
        </p>
      )}
      {directions.length > 0 && (
        <ul aria-label={words(level.title)}>
          {directions.map(({ id, direction, closed }) => (
            <li key={id} data-scope={id}>
              <Checkbox
                checked={chosen.includes(id)}
                disabled={closed !== null && !chosen.includes(id)}
                onChange={(event) => onToggle([id], event.target.checked)}
              >
                {direction && words(direction)}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      <ExtraMaterials scopes={taken} />
    </li>
  );
}

/** What training is asked for: levels with their directions; a level that is closed says why. */
export function ScopeTree({ field, value, error, onChange }: FieldProps) {
  const { words } = useLocale();
  const { scopes } = useFields();
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <FieldGroup
      path={field.path}
      label={words(field.title)}
      required={field.required}
      hint={field.help && words(field.help)}
      error={error}
    >
      <ul className="scope-tree">
        {scopeLevels(scopes).map((level) => (
          <Level
            key={level.level}
            level={level}
            chosen={chosen}
            onToggle={(ids, wanted) => onChange(withScopes(scopes, chosen, ids, wanted))}
          />
        ))}
      </ul>
    </FieldGroup>
  );
}
