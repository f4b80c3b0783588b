/** A lifecycle: for each state, the events it accepts and the state each leads to. */
export type Lifecycle<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

/** The states in which `event` is accepted. */
export function statesAccepting<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  event: Event,
): State[] {
  return (Object.keys(lifecycle) as State[]).filter((state) => lifecycle[state][event] !== undefined);
}

/** The state after `event`, or null where it is not accepted. */
export function stateAfter<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  event: Event,
): State | null {
  return lifecycle[state][event] ?? null;
}

/** The states that no sequence of events reaches from `start`. */
export function unreachableStates<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  start: State,
): State[] {
  const seen = new Set<State>([start]);
  const open: State[] = [start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of Object.values<State | undefined>(lifecycle[state])) {
      if (next !== undefined && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return (Object.keys(lifecycle) as State[]).filter((state) => !seen.has(state));
}
