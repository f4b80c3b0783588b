const MINUTE = 60_000;

/** Limits of a session, in milliseconds. `touch` is how often its last use is written. */
export const sessionLimits = { idle: 15 * MINUTE, absolute: 12 * 60 * MINUTE, touch: MINUTE } as const;

/** What the end of a session is derived from. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** True from the instant at which one of the limits is reached. */
export function isSessionOver({ createdAt, lastSeenAt }: SessionTimes, now: Date): boolean {
  const [age, idle] = [now.getTime() - createdAt.getTime(), now.getTime() - lastSeenAt.getTime()];
  return age >= sessionLimits.absolute || idle >= sessionLimits.idle;
}

/** True when the last use is due to be written again. */
export function isTouchDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= sessionLimits.touch;
}
