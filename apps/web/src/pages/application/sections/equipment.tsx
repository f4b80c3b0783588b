import { useTranslation } from 'react-i18next';
import { useApplication, useFacts } from '../../../application/application-context';
import { largestCount } from '../../../application/integer-field';
import { SectionPage } from '../../../application/section-page';
import { IntegerInput } from '../../../ui/integer-input';
import { fieldId } from '../../../ui/field';
import { useLocale } from '../../../wording/use-locale';

/** The equipment annex line by line, with the suggested quantity; it advises and never fails an application. */
export function Page() {
  const { t } = useTranslation();
  const { words } = useLocale();
  const { content } = useApplication();
  const [equipment = [], setEquipment] = useFacts('equipment');

  const set = (line: number, quantity: number | undefined) => {
    const others = equipment.filter((item) => item.line !== line);
    const next = quantity === undefined ? others : [...others, { line, quantity }];
    setEquipment(next.length > 0 ? next.sort((a, b) => a.line - b.line) : undefined);
  };

  /** Path of a line as the facts hold it; a line that is not stated yet has a name of its own. */
  const pathOf = (line: number): string => {
    const index = equipment.findIndex((item) => item.line === line);
    return `equipment.${index < 0 ? `line-${line}` : index}.quantity`;
  };

  return (
    <SectionPage section="equipment">
      <p className="muted">{t('equipment.advisory')}</p>
      <div className="grid-scroll" id={fieldId('equipment')}>
        <table className="plain-table equipment-table">
          <caption className="sr-only">{t('sections.equipment.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('equipment.line')}</th>
              <th scope="col">{t('equipment.name')}</th>
              <th scope="col">{t('equipment.suggested')}</th>
              <th scope="col">{t('equipment.present')}</th>
            </tr>
          </thead>
          <tbody>
            {content.equipment.map((item) => (
              <tr key={item.line}>
                <td>{item.line}</td>
                <th scope="row">
                  {words(item.name)}
                  <small>{words(item.category)}</small>
                </th>
                <td>{item.quantity === null ? '/' : `${item.quantity} ${words(item.unit)}`}</td>
                <td>
                  <IntegerInput
                    id={fieldId(pathOf(item.line))}
                    aria-label={t('equipment.presentOf', { name: words(item.name) })}
                    value={equipment.find(({ line }) => line === item.line)?.quantity}
                    max={largestCount}
                    onChange={(quantity) => set(item.line, quantity)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </SectionPage>
  );
}
