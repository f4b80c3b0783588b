import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../application/form-context';
import { fieldId } from '../ui/field';
import { formatCount } from '../ui/format';
import { IntegerInput } from '../ui/integer-input';
import { useLocale } from '../wording/use-locale';
import { useReport } from './report-context';
import { excessOf, figureNames, largestFigure, recordedOf, type FigureName } from './report-figures';

function FigureRow({ name }: { name: FigureName }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { report, figures, set } = useReport();
  const { draft } = useForm();
  const [refused, setRefused] = useState(false);
  const whole = excessOf(figures)[name];
  const refusal = draft.refusals.find(({ path }) => path === name)?.message;
  const problem = refused
    ? t('fields.notACount', { max: formatCount(largestFigure(name), locale) })
    : whole
      ? t('report.above', { part: t(`fields.labels.${name}`), whole: t(`fields.labels.${whole}`) })
      : refusal;
  const id = fieldId(name);
  const before = report.lastYear?.[name];
  const recorded = recordedOf(report, name);
  return (
    <tr data-figure={name}>
      <th scope="row">
        <label htmlFor={id}>{t(`fields.labels.${name}`)}</label>
        <div className="muted">{t(`report.hints.${name}`)}</div>
      </th>
      <td className="figure-before" data-label={t('report.lastYear', { year: report.year - 1 })}>
        {before === undefined ? t('common.notStated') : formatCount(before, locale)}
      </td>
      <td data-label={t('report.thisYear', { year: report.year })}>
        <IntegerInput
          id={id}
          value={figures[name]}
          max={largestFigure(name)}
          suffix={t(`report.units.${name}`)}
          {...(problem ? { 'aria-describedby': `${id}-error`, 'aria-invalid': true as const } : {})}
          onChange={(value) => set(name, value)}
          onRefused={setRefused}
        />
        {recorded !== undefined && (
          <div className={figures[name] === undefined || figures[name] === recorded ? 'muted' : 'field-warning'}>
            {t('report.recorded', { count: formatCount(recorded, locale) })}{' '}
            {figures[name] !== recorded && (
              <Button type="link" size="small" onClick={() => set(name, recorded)}>
                {t('report.takeOver', { figure: t(`fields.labels.${name}`) })}
              </Button>
            )}
          </div>
        )}
        {problem && (
          <div className="field-error" id={`${id}-error`}>
            {problem}
          </div>
        )}
      </td>
    </tr>
  );
}

/** The counts of the year beside those of the year before. */
export function ReportForm() {
  const { t } = useTranslation();
  const { report } = useReport();
  return (
    <div className="grid-scroll">
      <table className="plain-table report-table">
        <caption className="sr-only">{t('report.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.figure')}</th>
            <th scope="col">{t('report.lastYear', { year: report.year - 1 })}</th>
            <th scope="col">{t('report.thisYear', { year: report.year })}</th>
          </tr>
        </thead>
        <tbody>
          {figureNames.map((name) => (
            <FigureRow key={name} name={name} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
