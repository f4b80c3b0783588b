import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  extra?: ReactNode;
}

/** Names the page, in the document title as well, with the way back and the page's actions. */
export function PageHeader({ title, lead, back, extra }: PageHeaderProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);
  return (
    <header className="page-header">
      {back && (
        <Link className="page-back" to={back.to}>
          <span aria-hidden="true">←</span> {back.label}
        </Link>
      )}
      <div className="page-header-row">
        <h1>{title}</h1>
        {extra && <div className="page-extra">{extra}</div>}
      </div>
      {lead && <div className="page-lead">{lead}</div>}
    </header>
  );
}
