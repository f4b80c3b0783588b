import type { QuotaPlanState } from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of a plan's state. */
export const planTones: Record<QuotaPlanState, Tone> = { DRAFT: 'warn', IN_FORCE: 'good', SUPERSEDED: 'quiet' };
