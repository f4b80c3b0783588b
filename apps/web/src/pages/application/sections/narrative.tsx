import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useApplication, useFacts } from '../../../application/application-context';
import { withField } from '../../../application/merge';
import { SectionPage } from '../../../application/section-page';
import { Field } from '../../../ui/field';
import { useLocale } from '../../../wording/use-locale';

type Claim = keyof NonNullable<PilotApplicationFacts['narrative']>;

const claims: readonly Claim[] = ['trainingExperience', 'teamStructure', 'majorPlan', 'headMobilises'];
const longestClaim = 3000;

/** What the school says to the rules that a reviewer judges. */
export function Page() {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { content, application } = useApplication();
  const [narrative, setNarrative, refusal] = useFacts('narrative');
  const rules = content.ruleSets[application.round.ruleSet]?.rules ?? [];
  const ruleOf = (path: string) => rules.find(({ when }) => when.kind === 'judged' && when.claims?.includes(path));

  return (
    <SectionPage section="narrative">
      {claims.map((claim) => {
        const path = `narrative.${claim}`;
        const rule = ruleOf(path);
        return (
          <Field
            key={claim}
            path={path}
            label={t(`fields.labels.narrative_${claim}`)}
            hint={rule ? words(rule.hint) : undefined}
            error={refusal(path)}
          >
            {(input) => (
              <Input.TextArea
                {...input}
                autoSize={{ minRows: 4, maxRows: 14 }}
                maxLength={longestClaim}
                value={narrative?.[claim] ?? ''}
                onChange={(event) => setNarrative(withField(narrative, claim, event.target.value))}
              />
            )}
          </Field>
        );
      })}
    </SectionPage>
  );
}
