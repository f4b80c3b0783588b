import { useLocation } from 'react-router';

/** What the browser keeps of a search beside the address, so that the way back finds it: the name of a person, which stands in no address. */
export interface RememberedName {
  readonly name: string;
}

/** The name that was searched for on this page of the browser's history; empty where none was. */
export function useRememberedName(): string {
  const { state } = useLocation() as { state: unknown };
  return nameIn(state);
}

/** The name in what the browser kept, whatever that is. */
export function nameIn(kept: unknown): string {
  const { name } = (kept ?? {}) as Partial<RememberedName>;
  return typeof name === 'string' ? name : '';
}
