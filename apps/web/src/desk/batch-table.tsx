import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../ui/status-tag';

/** One filing of a batch: what would happen, or what did. */
export interface BatchLine {
  id: string;
  number: string;
  name: string;
  tone: Tone;
  state: string;
  errors: readonly { code: string; message: string }[];
}

/** The filings of a batch, each with its answer. */
export function BatchTable({ lines, caption }: { lines: readonly BatchLine[]; caption: string }) {
  const { t } = useTranslation();
  return (
    <div className="grid-scroll batch-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('desk.table.number')}</th>
            <th scope="col">{t('desk.table.applicant')}</th>
            <th scope="col">{t('desk.batch.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, number, name, tone, state, errors }) => (
            <tr key={id} data-item={id} data-tone={tone}>
              <td>{number}</td>
              <th scope="row">{name}</th>
              <td>
                <StatusTag tone={tone}>{state}</StatusTag>
                {errors.length > 0 && (
                  <ul className="plain-list">
                    {errors.map(({ code, message }) => (
                      <li key={code + message}>{message}</li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
