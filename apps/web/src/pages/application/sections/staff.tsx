import { staffRoles, type StaffMember } from '@shidian/rules/facts/pilot-application.js';
import { Input, Radio } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacts } from '../../../application/application-context';
import { FactGrid } from '../../../application/fact-grid';
import { withField } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';
import { Field, fieldId } from '../../../ui/field';
import type { GridColumn } from '../../../ui/grid/columns';

/** Teaching managers, technical staff, and the office. */
export function Page() {
  const { t } = useTranslation();
  const [staff = [], setStaff] = useFacts('staff');
  const [office, setOffice, refusal] = useFacts('office');
  const columns = useMemo<GridColumn[]>(
    () => [
      { kind: 'text', key: 'name', title: t('fields.labels.staff_name'), width: 9, maxLength: 60 },
      {
        kind: 'choice',
        key: 'role',
        title: t('fields.labels.staff_role'),
        width: 11,
        choices: staffRoles.map((role) => ({ value: role, label: t(`codes.staffRole.${role}`) })),
      },
      {
        kind: 'check',
        key: 'fullTime',
        title: t('fields.labels.staff_fullTime'),
        width: 5,
        yes: t('grid.yes', { returnObjects: true }),
        no: t('grid.no', { returnObjects: true }),
      },
    ],
    [t],
  );
  return (
    <SectionPage section="staff">
      <h2>{t('staff.people')}</h2>
      <FactGrid<StaffMember>
        path="staff"
        caption={t('staff.people')}
        columns={columns}
        rows={staff}
        maxRows={50}
        onChange={(rows) => setStaff(rows.length > 0 ? rows : undefined)}
      />
      <h2>{t('staff.office')}</h2>
      <div className="field" role="group" aria-labelledby="office-fixed-label">
        <span className="field-label" id="office-fixed-label">
          {t('fields.labels.office_fixed')}
        </span>
        <Radio.Group
          id={fieldId('office.fixed')}
          value={office?.fixed ?? null}
          onChange={(event) => setOffice(withField(office, 'fixed', event.target.value as boolean))}
          options={[
            { value: true, label: t('common.yes') },
            { value: false, label: t('common.no') },
          ]}
        />
      </div>
      <Field path="office.address" label={t('fields.labels.office_address')} error={refusal('office.address')}>
        {(input) => (
          <Input
            {...input}
            value={office?.address ?? ''}
            onChange={(event) => setOffice(withField(office, 'address', event.target.value))}
          />
        )}
      </Field>
    </SectionPage>
  );
}
