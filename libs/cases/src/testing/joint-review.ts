import type { Department } from '@shidian/contract/organisations.js';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import { DecisionService, type PassHooks } from '../decision/decision.service.js';
import type { Back } from '../route/route.js';
import { SignOffService } from '../sign-off/sign-off.service.js';
import { createCasesWorld, type Officer } from './cases-world.js';
import { route, stageAt } from './route.js';

/** The step at which a city asks its departments. */
export const review = stageAt('review');
/** The departments that it asks. */
export const ASKED = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'] as const satisfies readonly Department[];

const defects = [{ path: 'name', material: null, rule: null, code: 'mend', text: '请补正' }];

/** The people of a step with joint sign-offs, and what they do there. */
export type JointReview = Awaited<ReturnType<typeof createJointReview>>;

/** Prepares a world with them; close it after the tests. */
export async function createJointReview() {
  const { world, close } = await createCasesWorld();
  const city = await world.officer('330700');
  const province = await world.officer('330000');
  const asked: Record<(typeof ASKED)[number], Officer> = {
    HUMAN_RESOURCES: await world.officer('330700', 'HUMAN_RESOURCES'),
    FINANCE: await world.officer('330700', 'FINANCE'),
    EDUCATION: await world.officer('330700', 'EDUCATION'),
  };
  const sign = (who: Officer, id: string, verdict: SignOffVerdict = 'SIGNED', reason: string | null = null) =>
    world.act(who, id, (row) => world.get(SignOffService).sign(row, review, who.desk, verdict, reason));
  const pass = (who: Officer, id: string, hooks: PassHooks = {}) =>
    world.act(who, id, (row) => world.get(DecisionService).pass(row, row.attempt, null, route, who.desk, hooks));
  const sendBack = (who: Officer, id: string, back?: Back) =>
    world.act(who, id, (row) =>
      world.get(DecisionService).return(row, row.attempt, null, defects, { stages: route, desk: who.desk }, back),
    );
  const reject = (who: Officer, id: string) =>
    world.act(who, id, (row) =>
      world
        .get(DecisionService)
        .reject(row, row.attempt, null, [{ code: 'no', rule: null, text: null }], { stages: route, desk: who.desk }),
    );
  const missing = (id: string) => world.act(city, id, (row) => world.get(SignOffService).missing(row, review));
  const inReview = () => world.submitted({ stage: review });
  const signedByAll = async () => {
    const id = await inReview();
    for (const department of ASKED) await sign(asked[department], id);
    return id;
  };
  return { world, close, city, province, asked, sign, pass, sendBack, reject, missing, inReview, signedByAll };
}
