import { useTranslation } from 'react-i18next';
import { formatDate } from '../../ui/format';
import { StatusTag } from '../../ui/status-tag';
import { providerTones } from '../../wording/tones';
import { useLocale } from '../../wording/use-locale';
import type { ProviderRecord } from './contract';

interface VersionsProps {
  versions: ProviderRecord['versions'];
  titleOf: (id: string) => string;
}

/** Every version of an entry, the latest first, with who recorded it. */
export function Versions({ versions, titleOf }: VersionsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const day = (instant: string) => formatDate(instant, locale);
  return (
    <ol className="timeline" reversed>
      {[...versions].reverse().map((version) => {
        const { effectiveAt, supersededAt } = version;
        return (
          <li
            key={version.version}
            data-version={version.version}
            className={`timeline-${version.cause.toLowerCase()}`}
          >
            <h3>
              {t(`register.cause.${version.cause}`)}{' '}
              <StatusTag tone={providerTones[version.status]}>{t(`codes.providerStatus.${version.status}`)}</StatusTag>
              <small>{t('record.versions.version', { version: version.version })}</small>
            </h3>
            <p className="muted">
              {supersededAt
                ? t('record.versions.term', { from: day(effectiveAt), until: day(supersededAt) })
                : t('record.versions.since', { from: day(effectiveAt) })}
              {version.recordedBy && ` · ${t('record.versions.by', { who: version.recordedBy })}`}
            </p>
            <p>
              {[version.name, version.uscc, version.place, version.address, version.phone, version.legalRepresentative]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="muted">
              {[...version.scopes, ...(version.category ? [version.category] : [])]
                .map(titleOf)
                .join(t('common.comma'))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
