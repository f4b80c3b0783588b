import { titles, type Title } from '@shidian/rules/facts/pilot-application.js';
import { describeTerm } from '@shidian/rules/terms.js';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFacts } from '../../../application/application-context';
import { withField } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';
import { Field } from '../../../ui/field';
import { useLocale } from '../../../wording/use-locale';

/** The head of the major. */
export function Page() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [head, setHead, refusal] = useFacts('majorHead');
  return (
    <SectionPage section="head">
      <Field path="majorHead.name" label={t('fields.labels.majorHead_name')} error={refusal('majorHead.name')}>
        {(input) => (
          <Input
            {...input}
            value={head?.name ?? ''}
            onChange={(event) => setHead(withField(head, 'name', event.target.value))}
          />
        )}
      </Field>
      <Field
        path="majorHead.title"
        label={t('fields.labels.majorHead_title')}
        hint={t('fields.hints.headTitle')}
        error={refusal('majorHead.title')}
      >
        {(input) => (
          <select
            {...input}
            className="plain-select"
            value={head?.title ?? ''}
            onChange={(event) => setHead(withField(head, 'title', event.target.value as Title))}
          >
            <option value="">{t('common.choose')}</option>
            {titles.map((title) => (
              <option key={title} value={title}>
                {describeTerm(title, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </SectionPage>
  );
}
