import { useTranslation } from 'react-i18next';
import type { BatchRecord } from './batch-steps';

interface SamplesProps {
  batchId: string;
  samples: BatchRecord['samples'];
}

/** Certificates as they will be printed, before anything is numbered; each opens on its own as well. */
export function Samples({ batchId, samples }: SamplesProps) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list sample-list">
      {samples.map(({ id, enrolmentId, name }) => {
        const address = `/certificates/samples/${batchId}/${enrolmentId}.pdf`;
        const title = t('issue.batch.sample', { name });
        return (
          <li key={id} data-sample={name}>
            <iframe title={title} src={`${address}#toolbar=0&navpanes=0&view=Fit`} loading="lazy" />
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
