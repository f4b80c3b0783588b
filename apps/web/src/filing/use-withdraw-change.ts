import { useAction } from '../api/use-action';
import type { Withdraw } from '../application/withdraw-dialog';
import { WithdrawProviderChangeDocument } from '../generated/graphql';

/** Withdraws one reported change. */
export function useWithdrawChange(id: string, done: () => void): Withdraw {
  const { busy, run } = useAction(WithdrawProviderChangeDocument, (data) => data.withdrawProviderChange);
  return { busy, run: (reason) => run({ input: { id, reason } }), done };
}
