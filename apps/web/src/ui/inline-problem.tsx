import { Alert } from 'antd';

interface InlineProblemProps {
  text: string | null;
  tone?: 'error' | 'warning';
}

/** What went wrong with what was just done, where it was done, one a line where it is much; read out once when it appears. */
export function InlineProblem({ text, tone = 'error' }: InlineProblemProps) {
  // The region is there before its text: only then do all screen readers speak it. antd's own role would speak it twice.
  return (
    <div role="alert">{text && <Alert className="inline-problem" role="none" type={tone} showIcon title={text} />}</div>
  );
}
