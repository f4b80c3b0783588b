import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFacts } from '../../../application/application-context';
import { withField } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';
import { Field } from '../../../ui/field';

/** The licence to run a school. */
export function Page() {
  const { t } = useTranslation();
  const [licence, setLicence, refusal] = useFacts('licence');
  const longTerm = licence?.validUntil === 'long-term';
  const set = (key: 'number' | 'holder' | 'validFrom' | 'validUntil', value: string) =>
    setLicence(withField(licence, key, value));

  return (
    <SectionPage section="licence">
      <Field path="licence.number" label={t('fields.labels.licence_number')} error={refusal('licence.number')}>
        {(input) => (
          <Input {...input} value={licence?.number ?? ''} onChange={(event) => set('number', event.target.value)} />
        )}
      </Field>
      <Field
        path="licence.holder"
        label={t('fields.labels.licence_holder')}
        hint={t('fields.hints.licenceHolder')}
        error={refusal('licence.holder')}
      >
        {(input) => (
          <Input {...input} value={licence?.holder ?? ''} onChange={(event) => set('holder', event.target.value)} />
        )}
      </Field>
      <div className="field-row">
        <Field
          path="licence.validFrom"
          label={t('fields.labels.licence_validFrom')}
          error={refusal('licence.validFrom')}
        >
          {(input) => (
            <Input
              {...input}
              type="date"
              max="9999-12-31"
              value={licence?.validFrom ?? ''}
              onChange={(event) => set('validFrom', event.target.value)}
            />
          )}
        </Field>
        <Field
          path="licence.validUntil"
          label={t('fields.labels.licence_validUntil')}
          error={refusal('licence.validUntil')}
        >
          {(input) => (
            <Input
              {...input}
              type="date"
              max="9999-12-31"
              disabled={longTerm}
              value={longTerm ? '' : (licence?.validUntil ?? '')}
              onChange={(event) => set('validUntil', event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          className="field-side"
          checked={longTerm}
          onChange={(event) => set('validUntil', event.target.checked ? 'long-term' : '')}
        >
          {t('fields.labels.longTerm')}
        </Checkbox>
      </div>
    </SectionPage>
  );
}
