import { Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../api/failure';
import { PageHeader } from './page-header';

/** Shown while a page or its data is on the way. */
export function RoutePending() {
  const { t } = useTranslation();
  return (
    <div className="route-pending" role="status">
      <Spin />
      <span>{t('common.loading')}</span>
    </div>
  );
}

interface ProblemProps {
  title: string;
  text: string;
  requestId?: string | null;
  action?: { label: string; onClick: () => void };
}

/** A page that says what happened and how to go on. */
export function Problem({ title, text, requestId, action }: ProblemProps) {
  const { t } = useTranslation();
  return (
    <div className="page page-narrow">
      <PageHeader title={title} lead={text} />
      {requestId && <p className="muted">{t('failure.requestId', { id: requestId })}</p>}
      {action && (
        <Button type="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

/** A failed request, in words. */
export function FailurePage({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Problem
      title={t(`failure.${failure.kind}.title`)}
      text={t(`failure.${failure.kind}.text`)}
      requestId={failure.requestId}
      action={{ label: t('common.tryAgain'), onClick: retry }}
    />
  );
}

/** What a page shows when its code fails or cannot be loaded (a new release, no network). */
export function RouteProblem() {
  const { t } = useTranslation();
  return (
    <main id="main">
      <Problem
        title={t('failure.page.title')}
        text={t('failure.page.text')}
        action={{ label: t('common.reload'), onClick: () => window.location.reload() }}
      />
    </main>
  );
}
