import type { FrozenClock } from '@shidian/platform/clock/clock.js';
import type { Calendar } from '../story/calendar.js';
import { DemoApplication } from './application.js';
import type { Ground } from './ground.js';
import type { DemoServices } from './services.js';

/** How long the worker of the demonstration takes, in milliseconds. */
const WORKER_DELAY = 35_000;

/** Something that happens at an instant. */
export interface Step {
  readonly at: Date;
  readonly run: () => Promise<void>;
}

/**
 * Performs the stories of all tenants in the order of time, so that registers and audit trails read as they would have
 * grown. What was handed in minutes ago waits in the outbox for the real worker.
 */
export async function performStories(
  services: DemoServices,
  grounds: readonly Ground[],
  clock: FrozenClock,
  calendar: Calendar,
  runJobs: () => Promise<void>,
  more: readonly Step[] = [],
): Promise<void> {
  const steps = grounds
    .flatMap((ground) => stepsOf(services, ground, calendar, runJobs))
    .concat(more)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) {
    clock.set(step.at);
    await step.run();
  }
  clock.set(calendar.now);
}

function stepsOf(services: DemoServices, ground: Ground, calendar: Calendar, runJobs: () => Promise<void>): Step[] {
  return ground.schools.flatMap((own) =>
    own.plan.stories.flatMap((story) => {
      const application = new DemoApplication(services, ground, own, story, calendar.today);
      const offset = own.random.fork('hour').int(0, 45);
      return story.acts.flatMap((act, nth): Step[] => {
        const at = calendar.instant(act.ago, nth, offset);
        const step: Step = { at, run: () => application.perform(act) };
        if (act.do !== 'submit' || 'minutes' in act.ago) return [step];
        return [step, { at: new Date(at.getTime() + WORKER_DELAY), run: runJobs }];
      });
    }),
  );
}
