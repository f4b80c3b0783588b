import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  extra?: ReactNode;
  /** Said instead of the content where there is none. */
  empty?: string | false;
  children: ReactNode;
}

/** A part of the record under its heading, to which the list of contents leads. */
export function Section({ id, title, extra, empty, children }: SectionProps) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {extra}
      {empty ? <p className="muted">{empty}</p> : children}
    </section>
  );
}
