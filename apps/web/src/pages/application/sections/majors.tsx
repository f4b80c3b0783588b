import type { MajorFacts } from '@shidian/rules/facts/pilot-application.js';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useApplication, useFacts } from '../../../application/application-context';
import { intakeYears, schoolTypeOf } from '../../../application/contract';
import { MajorForm } from '../../../application/major-form';
import { withEntry, withoutEntry } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';

const mostMajors = 20;

/** The majors the school runs, each with its three intakes. */
export function Page() {
  const { t } = useTranslation();
  const { application, content } = useApplication();
  const [majors = [], setMajors] = useFacts('majors');
  const type = schoolTypeOf(application.school.schoolType);
  const names = content.majors.filter(({ schoolType }) => schoolType === type).map(({ name }) => name);
  // The form always shows one major; it is stated only when something is typed.
  const shown: readonly MajorFacts[] = majors.length === 0 ? [{}] : majors;

  return (
    <SectionPage section="majors">
      {shown.map((major, index) => (
        <MajorForm
          key={index}
          index={index}
          major={major}
          names={names}
          years={intakeYears(application.round.referenceYear)}
          onChange={(next) => setMajors(withEntry(shown, index, next))}
          {...(majors.length > 0
            ? { onRemove: () => setMajors(majors.length === 1 ? undefined : withoutEntry(majors, index)) }
            : {})}
        />
      ))}
      <Button disabled={majors.length === 0 || majors.length >= mostMajors} onClick={() => setMajors([...majors, {}])}>
        {t('majors.add')}
      </Button>
    </SectionPage>
  );
}
