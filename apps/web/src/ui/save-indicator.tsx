interface SaveIndicatorProps {
  tone: 'quiet' | 'busy' | 'good' | 'bad';
  text: string;
}

/** Says what became of the last input; heard by screen readers when it changes. */
export function SaveIndicator({ tone, text }: SaveIndicatorProps) {
  return (
    <div className={`save-indicator save-${tone}`} role="status" aria-live="polite" data-testid="save-indicator">
      <span className="save-dot" aria-hidden="true" />
      {text}
    </div>
  );
}
