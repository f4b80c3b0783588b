import type { TypedDocumentNode } from '@urql/core';
import type { UserError } from '../api/mutate';
import { useAction, type ActionEnd } from '../api/use-action';

interface Answered {
  userErrors: UserError[];
}

/** A mutation on the case on the workbench, with what the page does not ask a person for filled in: its id, attempt and desk. */
export interface CaseAction<Values> {
  document: TypedDocumentNode<unknown, Record<string, unknown>>;
  payloadOf: (data: unknown) => Answered;
  variablesOf: (values: Values) => Record<string, unknown>;
}

/** Ties a mutation to a case, so that the dialogs of every kind of case are the same. */
export const caseAction = <Data, Input, Values>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Answered,
  inputOf: (values: Values) => Input,
): CaseAction<Values> => ({
  document: document as unknown as CaseAction<Values>['document'],
  payloadOf: (data) => payloadOf(data as Data),
  variablesOf: (values) => ({ input: inputOf(values) }),
});

/** Runs a mutation on the case, once per intention. */
export function useCaseAction<Values>(action: CaseAction<Values>): {
  busy: boolean;
  run: (values: Values) => Promise<ActionEnd<Answered> | null>;
} {
  const { busy, run } = useAction(action.document, action.payloadOf);
  return { busy, run: (values) => run(action.variablesOf(values)) };
}
