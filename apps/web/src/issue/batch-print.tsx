import { issuePrintPart } from '@shidian/contract/certificates.js';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/session-context';
import type { BatchRecord } from './batch-steps';

/** What a batch issued, as files to print: one, or several where it is large. */
export function BatchPrint({ batch: { id, reconciliation, status } }: { batch: BatchRecord }) {
  const { t } = useTranslation();
  const { permissions } = useViewer();
  const { issued } = reconciliation;
  // While certificates are being issued they would move from one file to another.
  if (status === 'ISSUING' || issued === 0 || !permissions.includes('certificate:issue')) return null;
  const parts = Array.from({ length: Math.ceil(issued / issuePrintPart) }, (_, at) => ({
    part: at + 1,
    from: at * issuePrintPart + 1,
    to: Math.min(issued, (at + 1) * issuePrintPart),
  }));
  return (
    <p className="batch-prints">
      {parts.map(({ part, from, to }) => (
        <a key={part} href={`/certificates/batches/${id}.pdf?part=${part}`} download data-print-part={part}>
          {parts.length === 1 ? t('issue.batch.print', { count: issued }) : t('issue.batch.printPart', { from, to })}
        </a>
      ))}
    </p>
  );
}
