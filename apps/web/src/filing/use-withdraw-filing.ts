import { useAction } from '../api/use-action';
import type { Withdraw } from '../application/withdraw-dialog';
import { WithdrawFilingDocument } from '../generated/graphql';

/** Withdraws one filing. */
export function useWithdrawFiling(id: string, done: () => void): Withdraw {
  const { busy, run } = useAction(WithdrawFilingDocument, (data) => data.withdrawFiling);
  return { busy, run: (reason) => run({ input: { id, reason } }), done };
}
