import type { ReactNode } from 'react';

/** What a tag's colour says; the words say it too. */
export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet';

/** A short state in a coloured frame. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
