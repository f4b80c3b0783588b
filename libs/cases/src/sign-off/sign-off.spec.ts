import type { Department } from '@shidian/contract/organisations.js';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { DecisionService, type PassHooks } from '../decision/decision.service.js';
import { JudgementService } from '../judgement/judgement.service.js';
import { RecusalService } from '../recusal/recusal.service.js';
import type { Back } from '../route/route.js';
import { route, stageAt, YIWU } from '../testing/route.js';
import { type CasesWorld, createCasesWorld, type Officer, refusalOf } from '../testing/cases-world.js';
import { SignOffService } from './sign-off.service.js';

const review = stageAt('review');
const ASKED = ['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'] as const satisfies readonly Department[];

describe('A step with joint sign-offs', () => {
  let world: CasesWorld;
  let close: () => Promise<void>;
  let city: Officer;
  let province: Officer;
  let asked: Record<(typeof ASKED)[number], Officer>;

  beforeAll(async () => {
    ({ world, close } = await createCasesWorld());
    city = await world.officer('330700');
    province = await world.officer('330000');
    asked = {
      HUMAN_RESOURCES: await world.officer('330700', 'HUMAN_RESOURCES'),
      FINANCE: await world.officer('330700', 'FINANCE'),
      EDUCATION: await world.officer('330700', 'EDUCATION'),
    };
  });
  afterAll(() => close());

  const sign = (who: Officer, id: string, verdict: SignOffVerdict = 'SIGNED', reason: string | null = null) =>
    world.act(who, id, (row) => world.get(SignOffService).sign(row, review, who.desk, verdict, reason));
  const pass = (who: Officer, id: string, hooks: PassHooks = {}) =>
    world.act(who, id, (row) => world.get(DecisionService).pass(row, row.attempt, null, route, who.desk, hooks));
  const defects = [{ path: 'name', material: null, rule: null, code: 'mend', text: '请补正' }];
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

  it('passes when all have signed, and says until then who has not', async () => {
    const id = await inReview();
    await sign(asked.FINANCE, id);
    expect(await missing(id)).toEqual(['HUMAN_RESOURCES', 'EDUCATION']);
    const refusal = await pass(city, id).catch((error: unknown) => error);
    expect((refusal as Refusal).items).toEqual([
      {
        code: 'SIGN_OFF_MISSING',
        params: {
          ...{ departments: 'HUMAN_RESOURCES,EDUCATION', names: '人社、教育', namesEn: 'human resources, education' },
        },
      },
    ]);
    await sign(asked.HUMAN_RESOURCES, id);
    await sign(asked.EDUCATION, id);
    await pass(city, id);
    expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'approval', due_on: '2014-06-30' });
  });

  it('puts who signed and decided on record, and for whom', async () => {
    const id = await inReview();
    const absent = await world.officer('330700', 'FINANCE');
    const forAbsent = { ...asked.FINANCE, desk: { ...absent.desk, onBehalfOf: absent.actor.userId } };
    for (const who of [asked.HUMAN_RESOURCES, forAbsent, asked.EDUCATION]) await sign(who, id);
    const standIn = { ...city, desk: { ...city.desk, onBehalfOf: absent.actor.userId } };
    await pass(standIn, id);
    const { rows } = await world.superuser.query(
      `SELECT organisation_id, signed_by, on_behalf_of FROM case_sign_off WHERE case_id = $1 AND department = 'FINANCE'
       UNION ALL SELECT organisation_id, actor_id, on_behalf_of FROM case_decision WHERE case_id = $1 AND kind = 'PASS'`,
      [id],
    );
    expect(rows).toEqual([
      {
        ...{ organisation_id: absent.desk.organisationId, signed_by: asked.FINANCE.actor.userId },
        on_behalf_of: absent.actor.userId,
      },
      {
        ...{ organisation_id: city.desk.organisationId, signed_by: city.actor.userId },
        on_behalf_of: absent.actor.userId,
      },
    ]);
    const audit = await world.superuser.query(
      `SELECT action, detail ->> 'onBehalfOf' AS "for" FROM audit_event WHERE subject_id = $1 AND detail ? 'onBehalfOf' ORDER BY seq`,
      [id],
    );
    expect(audit.rows).toEqual([
      { action: 'filing.sign-off', for: absent.actor.userId },
      { action: 'filing.pass', for: absent.actor.userId },
    ]);
  });

  it('takes no second signature of a department, from whomever', async () => {
    const id = await inReview();
    await sign(asked.FINANCE, id);
    const colleague = { ...(await world.officer('330700', 'FINANCE')), desk: asked.FINANCE.desk };
    expect(await refusalOf(sign(asked.FINANCE, id, 'OBJECTED', '改主意'))).toEqual(['ALREADY_SIGNED']);
    expect(await refusalOf(sign(colleague, id))).toEqual(['ALREADY_SIGNED']);
  });

  it('takes no signature after it has passed, and none once the case is decided', async () => {
    const id = await signedByAll();
    await pass(city, id);
    expect(await refusalOf(sign(asked.FINANCE, id))).toEqual(['NOT_ALLOWED_NOW']);
    const rejected = await inReview();
    await reject(city, rejected);
    expect(await refusalOf(sign(asked.FINANCE, rejected))).toEqual(['ALREADY_DECIDED']);
  });

  it.each([
    ['of another city', '330100', 'FINANCE'],
    ['of the county', YIWU, 'FINANCE'],
    ['of the province', '330000', 'FINANCE'],
    ['that is commerce', '330700', 'COMMERCE'],
  ] as const)('takes no signature of a department %s', async (_which, place, department) => {
    const id = await inReview();
    expect(await refusalOf(sign(await world.officer(place, department), id))).toEqual(['SIGN_OFF_NOT_ASKED']);
  });

  it('stands still while a department objects, until it is returned and signed anew', async () => {
    const id = await inReview();
    expect(await refusalOf(sign(asked.FINANCE, id, 'OBJECTED', ' '))).toEqual(['REASON_REQUIRED']);
    expect(await refusalOf(sign(asked.FINANCE, id, 'OBJECTED', '长'.repeat(2001)))).toEqual(['TOO_LONG']);
    await sign(asked.FINANCE, id, 'OBJECTED', '经费不实');
    expect(await refusalOf(pass(city, id))).toEqual(['SIGN_OFF_MISSING', 'SIGN_OFF_OBJECTED']);
    await sign(asked.HUMAN_RESOURCES, id);
    await sign(asked.EDUCATION, id);
    expect(await refusalOf(pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
    const objections = world.act(city, id, (row) => world.get(SignOffService).objections(row, review));
    expect(await objections).toEqual([{ department: 'FINANCE', reason: '经费不实' }]);
    await sendBack(city, id);
    expect(await world.row(id)).toEqual({ status: 'RETURNED', stage: 'review', due_on: null });
    await world.submit(city, id);
    expect(await missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
  });

  describe('that is come to again', () => {
    const signatures = async (id: string) =>
      (
        await world.superuser.query<{ attempt: number; passage: number; verdict: string }>(
          `SELECT attempt, passage, verdict FROM case_sign_off WHERE case_id = $1 AND department = 'FINANCE' ORDER BY passage`,
          [id],
        )
      ).rows;
    const passed = async () => {
      const id = await signedByAll();
      await pass(city, id);
      return id;
    };

    it('asks every department anew when a later desk sends the case back on the same submission', async () => {
      const id = await passed();
      await sendBack(province, id, { to: 'DESK', desk: 'review' });
      expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'review', due_on: '2014-06-30' });
      expect(await missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
      expect(await refusalOf(pass(city, id))).toEqual(['SIGN_OFF_MISSING']);
      await sign(asked.FINANCE, id, 'OBJECTED', '场地已变');
      expect(await refusalOf(sign(asked.FINANCE, id))).toEqual(['ALREADY_SIGNED']);
      for (const department of ['HUMAN_RESOURCES', 'EDUCATION'] as const) await sign(asked[department], id);
      expect(await refusalOf(pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
      expect(await signatures(id)).toEqual([
        { attempt: 1, passage: 1, verdict: 'SIGNED' },
        { attempt: 1, passage: 3, verdict: 'OBJECTED' },
      ]);
    });

    it('asks them anew when the case comes in at an earlier desk after the applicant mended it', async () => {
      const id = await passed();
      await sendBack(province, id, { to: 'APPLICANT', desk: 'review' });
      expect(await world.row(id)).toEqual({ status: 'RETURNED', stage: 'review', due_on: null });
      expect(await refusalOf(sign(asked.FINANCE, id))).toEqual(['NOT_ALLOWED_NOW']);
      await world.submit(province, id);
      expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'review', due_on: '2014-06-30' });
      expect(await missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
      for (const department of ASKED) await sign(asked[department], id);
      await pass(city, id);
      expect(await world.row(id)).toMatchObject({ status: 'IN_REVIEW', stage: 'approval' });
    });

    it('is sent back by its own desk alone, with defects, and to an earlier desk only', async () => {
      const id = await passed();
      const toReview: Back = { to: 'DESK', desk: 'review' };
      expect(await refusalOf(sendBack(city, id, toReview))).toEqual(['NOT_YOUR_DESK']);
      for (const desk of ['approval', 'nowhere', null])
        expect(await refusalOf(sendBack(province, id, { to: 'DESK', desk }))).toEqual(['NO_EARLIER_DESK']);
      const bare = world.act(province, id, (row) =>
        world.get(DecisionService).return(row, row.attempt, null, [], { stages: route, desk: province.desk }, toReview),
      );
      expect(await refusalOf(bare)).toEqual(['DEFECTS_REQUIRED']);
      await sendBack(province, id, toReview);
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

  it('can be rejected while a department objects', async () => {
    const id = await inReview();
    await sign(asked.FINANCE, id, 'OBJECTED', '经费不实');
    await reject(city, id);
    expect(await world.row(id)).toMatchObject({ status: 'REJECTED', due_on: null });
  });

  it('is decided at its own desk alone', async () => {
    const id = await signedByAll();
    const others = [province, await world.officer(YIWU), await world.officer('330100'), asked.FINANCE];
    for (const decide of [pass, sendBack, reject])
      for (const who of others) expect(await refusalOf(decide(who, id))).toEqual(['NOT_YOUR_DESK']);
    expect(await refusalOf(pass(city, id))).toBeNull();
  });

  it('keeps away who declared a conflict of interest, in every way, and only them', async () => {
    const id = await signedByAll();
    const declare = (who: Officer, reason: string) =>
      refusalOf(world.act(who, id, (row) => world.get(RecusalService).declare(row, reason)));
    expect(await declare(city, ' ')).toEqual(['REASON_REQUIRED']);
    expect(await declare(city, '亲'.repeat(501))).toEqual(['TOO_LONG']);
    expect(await declare(city, '负责人是亲属')).toBeNull();
    expect(await declare(city, '再次')).toEqual(['RECUSED']);
    for (const decide of [pass, sendBack, reject]) expect(await refusalOf(decide(city, id))).toEqual(['RECUSED']);
    const judge = world.act(city, id, (row) => world.get(JudgementService).judge(row, row.attempt, 'any', 'MET', ''));
    expect(await refusalOf(judge)).toEqual(['RECUSED']);
    const other = await inReview();
    await world.act(asked.FINANCE, other, (row) => world.get(RecusalService).declare(row, '有往来'));
    expect(await refusalOf(sign(asked.FINANCE, other))).toEqual(['RECUSED']);
    const colleague = { ...(await world.officer('330700')), desk: city.desk };
    expect(await refusalOf(pass(colleague, id))).toBeNull();
  });

  it('does what belongs to the pass in the same transaction, and only when nothing is in the way', async () => {
    const id = await inReview();
    const onPass = jest.fn(() => Promise.reject(new Refusal({ code: 'CAP_REACHED' })));
    expect(await refusalOf(pass(city, id, { onPass }))).toEqual(['SIGN_OFF_MISSING']);
    expect(onPass).not.toHaveBeenCalled();
    for (const department of ASKED) await sign(asked[department], id);
    expect(await refusalOf(pass(city, id, { onPass }))).toEqual(['CAP_REACHED']);
    expect(onPass).toHaveBeenCalledWith({ stage: review, next: stageAt('approval') });
    expect(await world.row(id)).toMatchObject({ stage: 'review' });
  });

  it('takes two departments that sign at the same instant, and one of two answers of the same', async () => {
    const id = await inReview();
    await Promise.all(ASKED.map((department) => sign(asked[department], id)));
    expect(await missing(id)).toEqual([]);
    const twice = await inReview();
    const answers = await Promise.all([
      refusalOf(sign(asked.FINANCE, twice)),
      refusalOf(sign(asked.FINANCE, twice, 'OBJECTED', '不同意')),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers).toContainEqual(['ALREADY_SIGNED']);
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
    const id = await inReview();
    await sign(asked.HUMAN_RESOURCES, id);
    await sign(asked.FINANCE, id);
    expect(
      await racing(
        asked.EDUCATION,
        id,
        () => sign(asked.EDUCATION, id),
        () => pass(city, id),
      ),
    ).toBeNull();
  });

  it('does not pass over an objection that was raised a moment before', async () => {
    const id = await inReview();
    await sign(asked.HUMAN_RESOURCES, id);
    await sign(asked.FINANCE, id);
    const object = () => sign(asked.EDUCATION, id, 'OBJECTED', '师资不足');
    expect(await racing(asked.EDUCATION, id, object, () => pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
  });

  it('takes no signature that comes a moment after it has passed or was returned', async () => {
    const id = await signedByAll();
    expect(
      await racing(
        city,
        id,
        () => pass(city, id),
        () => sign(asked.FINANCE, id),
      ),
    ).toEqual(['NOT_ALLOWED_NOW']);
    const returned = await inReview();
    const late = await racing(
      city,
      returned,
      () => sendBack(city, returned),
      () => sign(asked.FINANCE, returned),
    );
    expect(late).toEqual(['NOT_ALLOWED_NOW']);
  });
});
