import { useEffect, useRef } from 'react';
import { Link } from 'react-router';

/** One thing to mend, with the address of its field where there is one. */
export interface SummaryItem {
  key: string;
  text: string;
  to?: string | undefined;
}

interface ErrorSummaryProps {
  title: string;
  items: readonly SummaryItem[];
  /** Takes the focus when it appears, so that a keyboard lands on what to mend. */
  takeFocus?: boolean;
}

/** All that must be mended, at once, each item a link to its field. */
export function ErrorSummary({ title, items, takeFocus = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus && items.length > 0) box.current?.focus();
  }, [takeFocus, items]);
  if (items.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ key, text, to }) => (
          <li key={key}>{to ? <Link to={to}>{text}</Link> : text}</li>
        ))}
      </ul>
    </div>
  );
}
