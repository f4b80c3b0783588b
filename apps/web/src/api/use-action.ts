import type { TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import type { Failure } from './failure';
import { Intention } from './intention';
import { mutate, type UserError } from './mutate';

/** What became of an action: done, refused by the rules of the product, or without an answer. */
export type ActionEnd<Payload> =
  | { kind: 'done'; payload: Payload }
  | { kind: 'refused'; errors: readonly UserError[] }
  | { kind: 'failed'; failure: Failure };

/**
 * Runs one mutation at a time under the key of its intention: pressing twice, or again after a broken connection,
 * has its effect once.
 */
export function useAction<Data, Variables extends Record<string, unknown>, Payload extends { userErrors: UserError[] }>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload,
): { busy: boolean; run: (variables: Variables) => Promise<ActionEnd<Payload> | null> } {
  const intention = useRef(new Intention());
  const running = useRef(false);
  const [busy, setBusy] = useState(false);

  const run = async (variables: Variables): Promise<ActionEnd<Payload> | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    try {
      const answer = await mutate(document, variables, intention.current.keyFor(variables));
      if (!answer.ok) return { kind: 'failed', failure: answer.failure };
      intention.current.answered();
      const payload = payloadOf(answer.data);
      return payload.userErrors.length > 0
        ? { kind: 'refused', errors: payload.userErrors }
        : { kind: 'done', payload };
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, run };
}
