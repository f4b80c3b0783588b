import { DecisionService } from '../decision/decision.service.js';
import type { Back } from '../route/route.js';
import { type CasesWorld, type Officer, refusalOf } from '../testing/cases-world.js';
import { ASKED, createJointReview, type JointReview } from '../testing/joint-review.js';
import { route } from '../testing/route.js';

describe('A step with joint sign-offs', () => {
  let joint: JointReview;
  let world: CasesWorld;
  let city: Officer;
  let province: Officer;
  let asked: JointReview['asked'];
  beforeAll(async () => {
    joint = await createJointReview();
    ({ world, city, province, asked } = joint);
  });
  afterAll(() => joint.close());

  describe('that is come to again', () => {
    const signatures = async (id: string) =>
      (
        await world.superuser.query<{ attempt: number; passage: number; verdict: string }>(
          `SELECT attempt, passage, verdict FROM case_sign_off WHERE case_id = $1 AND department = 'FINANCE' ORDER BY passage`,
          [id],
        )
      ).rows;
    const passed = async () => {
      const id = await joint.signedByAll();
      await joint.pass(city, id);
      return id;
    };

    it('asks every department anew when a later desk sends the case back on the same submission', async () => {
      const id = await passed();
      await joint.sendBack(province, id, { to: 'DESK', desk: 'review' });
      expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'review', due_on: '2014-06-30' });
      expect(await joint.missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
      expect(await refusalOf(joint.pass(city, id))).toEqual(['SIGN_OFF_MISSING']);
      await joint.sign(asked.FINANCE, id, 'OBJECTED', '场地已变');
      expect(await refusalOf(joint.sign(asked.FINANCE, id))).toEqual(['ALREADY_SIGNED']);
      for (const department of ['HUMAN_RESOURCES', 'EDUCATION'] as const) await joint.sign(asked[department], id);
      expect(await refusalOf(joint.pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
      expect(await signatures(id)).toEqual([
        { attempt: 1, passage: 1, verdict: 'SIGNED' },
        { attempt: 1, passage: 3, verdict: 'OBJECTED' },
      ]);
    });

    it('asks them anew when the case comes in at an earlier desk after the applicant mended it', async () => {
      const id = await passed();
      await joint.sendBack(province, id, { to: 'APPLICANT', desk: 'review' });
      expect(await world.row(id)).toEqual({ status: 'RETURNED', stage: 'review', due_on: null });
      expect(await refusalOf(joint.sign(asked.FINANCE, id))).toEqual(['NOT_ALLOWED_NOW']);
      await world.submit(province, id);
      expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'review', due_on: '2014-06-30' });
      expect(await joint.missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
      for (const department of ASKED) await joint.sign(asked[department], id);
      await joint.pass(city, id);
      expect(await world.row(id)).toMatchObject({ status: 'IN_REVIEW', stage: 'approval' });
    });

    it('is sent back by its own desk alone, with defects, and to an earlier desk only', async () => {
      const id = await passed();
      const toReview: Back = { to: 'DESK', desk: 'review' };
      expect(await refusalOf(joint.sendBack(city, id, toReview))).toEqual(['NOT_YOUR_DESK']);
      for (const desk of ['approval', 'nowhere', null])
        expect(await refusalOf(joint.sendBack(province, id, { to: 'DESK', desk }))).toEqual(['NO_EARLIER_DESK']);
      const bare = world.act(province, id, (row) =>
        world.get(DecisionService).return(row, row.attempt, null, [], { stages: route, desk: province.desk }, toReview),
      );
      expect(await refusalOf(bare)).toEqual(['DEFECTS_REQUIRED']);
      await joint.sendBack(province, id, toReview);
      const { rows } = await world.superuser.query(
        `SELECT kind, stage, to_stage, passage, jsonb_array_length(defects) AS defects FROM case_decision WHERE case_id = $1 ORDER BY id`,
        [id],
      );
      expect(rows.slice(1)).toEqual([
        { kind: 'PASS', stage: 'review', to_stage: null, passage: 1, defects: 0 },
        { kind: 'SEND_BACK', stage: 'approval', to_stage: 'review', passage: 2, defects: 1 },
      ]);
    });
  });

  // Whoever comes second waits for the lock on the case, and then decides on what the first has left behind.
  const racing = async (who: Officer, id: string, first: () => Promise<void>, second: () => Promise<unknown>) => {
    let done = () => {};
    const begun = new Promise<void>((resolve) => (done = resolve));
    const slow = world.act(who, id, async () => {
      await first();
      done();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await begun;
    const refusal = await refusalOf(second());
    await slow;
    return refusal;
  };

  it('passes by a signature that was given a moment before', async () => {
    const id = await joint.inReview();
    await joint.sign(asked.HUMAN_RESOURCES, id);
    await joint.sign(asked.FINANCE, id);
    expect(
      await racing(
        asked.EDUCATION,
        id,
        () => joint.sign(asked.EDUCATION, id),
        () => joint.pass(city, id),
      ),
    ).toBeNull();
  });

  it('does not pass over an objection that was raised a moment before', async () => {
    const id = await joint.inReview();
    await joint.sign(asked.HUMAN_RESOURCES, id);
    await joint.sign(asked.FINANCE, id);
    const object = () => joint.sign(asked.EDUCATION, id, 'OBJECTED', '师资不足');
    expect(await racing(asked.EDUCATION, id, object, () => joint.pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
  });

  it('takes no signature that comes a moment after it has passed or was returned', async () => {
    const id = await joint.signedByAll();
    expect(
      await racing(
        city,
        id,
        () => joint.pass(city, id),
        () => joint.sign(asked.FINANCE, id),
      ),
    ).toEqual(['NOT_ALLOWED_NOW']);
    const returned = await joint.inReview();
    const late = await racing(
      city,
      returned,
      () => joint.sendBack(city, returned),
      () => joint.sign(asked.FINANCE, returned),
    );
    expect(late).toEqual(['NOT_ALLOWED_NOW']);
  });
});
