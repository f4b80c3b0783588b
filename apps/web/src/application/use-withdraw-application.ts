import { useAction } from '../api/use-action';
import { WithdrawApplicationDocument } from '../generated/graphql';
import type { Withdraw } from './withdraw-dialog';

/** Withdraws one pilot application. */
export function useWithdrawApplication(id: string, done: () => void): Withdraw {
  const { busy, run } = useAction(WithdrawApplicationDocument, (data) => data.withdrawPilotApplication);
  return { busy, run: (reason) => run({ input: { id, reason } }), done };
}
