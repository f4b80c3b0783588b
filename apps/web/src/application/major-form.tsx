import { catalogues, type Catalogue, type MajorFacts } from '@shidian/rules/facts/pilot-application.js';
import { describeTerm } from '@shidian/rules/terms.js';
import { AutoComplete, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field';
import { useLocale } from '../wording/use-locale';
import { useFacts } from './application-context';
import { IntegerField } from './integer-field';
import { withField } from './merge';

interface MajorFormProps {
  index: number;
  major: MajorFacts;
  /** Names on the programme's list; another name may be typed and then goes to the rules as it is. */
  names: readonly string[];
  years: readonly [number, number, number];
  onChange: (major: MajorFacts) => void;
  onRemove?: () => void;
}

/** The three years are given; an intake is stated only for those with a figure. */
const withIntake = (major: MajorFacts, year: number, students: number | undefined): MajorFacts => {
  const others = (major.intakes ?? []).filter((intake) => intake.year !== year);
  const intakes = [...others, ...(students === undefined ? [] : [{ year, students }])];
  return withField(
    major,
    'intakes',
    intakes.length > 0 ? intakes.sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) : undefined,
  );
};

/** Path of a year's intake as the facts hold it; a year that is not stated yet has a name of its own. */
const intakePath = (path: string, major: MajorFacts, year: number): string => {
  const index = major.intakes?.findIndex((intake) => intake.year === year) ?? -1;
  return `${path}.intakes.${index < 0 ? `year-${year}` : index}.students`;
};

/** One major: its name as listed, the catalogue it stands in, its intakes. */
export function MajorForm({ index, major, names, years, onChange, onRemove }: MajorFormProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [, , refusal] = useFacts('majors');
  const path = `majors.${index}`;

  return (
    <fieldset className="entry" id={`f-${path}`}>
      <legend>{t('majors.entry', { number: index + 1 })}</legend>
      <div className="field-row">
        <Field
          path={`${path}.name`}
          label={t('fields.labels.majors_name')}
          hint={t('fields.hints.majorName')}
          error={refusal(`${path}.name`)}
        >
          {(input) => (
            <AutoComplete
              {...input}
              value={major.name ?? ''}
              options={names.map((name) => ({ value: name }))}
              showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
              onChange={(name: string) => onChange(withField(major, 'name', name))}
            />
          )}
        </Field>
        <Field path={`${path}.code`} label={t('fields.labels.majors_code')} error={refusal(`${path}.code`)}>
          {(input) => (
            <Input
              {...input}
              value={major.code ?? ''}
              onChange={(event) => onChange(withField(major, 'code', event.target.value))}
            />
          )}
        </Field>
        <Field
          path={`${path}.catalogue`}
          label={t('fields.labels.majors_catalogue')}
          hint={t('fields.hints.catalogue')}
          error={refusal(`${path}.catalogue`)}
        >
          {(input) => (
            <select
              {...input}
              className="plain-select"
              value={major.catalogue ?? ''}
              onChange={(event) => onChange(withField(major, 'catalogue', event.target.value as Catalogue))}
            >
              <option value="">{t('common.choose')}</option>
              {catalogues.map((catalogue) => (
                <option key={catalogue} value={catalogue}>
                  {describeTerm(catalogue, locale)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="field-row" id={`f-${path}.intakes`}>
        {years.map((year) => (
          <IntegerField
            key={year}
            path={intakePath(path, major, year)}
            label={t('majors.intake', { year })}
            suffix={t('majors.students')}
            value={major.intakes?.find((intake) => intake.year === year)?.students}
            error={refusal(intakePath(path, major, year))}
            onChange={(students) => onChange(withIntake(major, year, students))}
          />
        ))}
      </div>
      {onRemove && (
        <Button type="text" danger onClick={onRemove}>
          {t('majors.remove', { number: index + 1 })}
        </Button>
      )}
    </fieldset>
  );
}
