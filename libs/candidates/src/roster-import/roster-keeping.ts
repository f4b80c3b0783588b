import { ConfigError } from '@shidian/platform/config/config.js';

/** Days that rosters are kept unless ROSTER_DAYS says otherwise. */
const DAYS = 90;

/** How long rosters are kept, with the ID numbers that they hold, after their import has come to rest. */
export class RosterKeeping {
  constructor(readonly days: number) {}

  /** Imports that have rested since before this instant are forgotten. */
  before(now: Date): Date {
    return new Date(now.getTime() - this.days * 86_400_000);
  }

  /** Until when an import is kept that came to rest at an instant. */
  until(restedAt: Date): Date {
    return new Date(restedAt.getTime() + this.days * 86_400_000);
  }
}

/** What the environment says; throws where ROSTER_DAYS is no whole number from 1 to 3650. */
export function rosterKeepingFrom(env: NodeJS.ProcessEnv): RosterKeeping {
  const days = Number(env['ROSTER_DAYS'] || DAYS);
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new ConfigError(`ROSTER_DAYS must be a whole number of days from 1 to 3650, not "${env['ROSTER_DAYS']}"`);
  return new RosterKeeping(days);
}
