import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FilterFormProps {
  onSubmit: (event: FormEvent) => void;
  children: ReactNode;
}

/** The search form above a list. On a phone's width it opens at a touch, so that the list itself is what one sees first. */
export function FilterForm({ onSubmit, children }: FilterFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const submit = (event: FormEvent) => {
    setOpen(false);
    onSubmit(event);
  };
  return (
    <form className="filters" role="search" aria-label={t('queue.filters')} data-open={open} onSubmit={submit}>
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('queue.filters')}
      </button>
      <div className="filters-body" id={id}>
        {children}
      </div>
    </form>
  );
}
