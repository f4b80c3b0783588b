import { Refusal } from '@shidian/platform/errors/refusal.js';
import { JudgementService } from '../judgement/judgement.service.js';
import { RecusalService } from '../recusal/recusal.service.js';
import { type CasesWorld, type Officer, refusalOf } from '../testing/cases-world.js';
import { ASKED, createJointReview, type JointReview, review } from '../testing/joint-review.js';
import { stageAt, YIWU } from '../testing/route.js';
import { SignOffService } from './sign-off.service.js';

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

  it('passes when all have signed, and says until then who has not', async () => {
    const id = await joint.inReview();
    await joint.sign(asked.FINANCE, id);
    expect(await joint.missing(id)).toEqual(['HUMAN_RESOURCES', 'EDUCATION']);
    const refusal = await joint.pass(city, id).catch((error: unknown) => error);
    expect((refusal as Refusal).items).toEqual([
      {
        code: 'SIGN_OFF_MISSING',
        params: {
          ...{ departments: 'HUMAN_RESOURCES,EDUCATION', names: '人社、教育', namesEn: 'human resources, education' },
        },
      },
    ]);
    await joint.sign(asked.HUMAN_RESOURCES, id);
    await joint.sign(asked.EDUCATION, id);
    await joint.pass(city, id);
    expect(await world.row(id)).toEqual({ status: 'IN_REVIEW', stage: 'approval', due_on: '2014-06-30' });
  });

  it('puts who signed and decided on record, and for whom', async () => {
    const id = await joint.inReview();
    const absent = await world.officer('330700', 'FINANCE');
    const forAbsent = { ...asked.FINANCE, desk: { ...absent.desk, onBehalfOf: absent.actor.userId } };
    for (const who of [asked.HUMAN_RESOURCES, forAbsent, asked.EDUCATION]) await joint.sign(who, id);
    const standIn = { ...city, desk: { ...city.desk, onBehalfOf: absent.actor.userId } };
    await joint.pass(standIn, id);
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
    const id = await joint.inReview();
    await joint.sign(asked.FINANCE, id);
    const colleague = { ...(await world.officer('330700', 'FINANCE')), desk: asked.FINANCE.desk };
    expect(await refusalOf(joint.sign(asked.FINANCE, id, 'OBJECTED', '改主意'))).toEqual(['ALREADY_SIGNED']);
    expect(await refusalOf(joint.sign(colleague, id))).toEqual(['ALREADY_SIGNED']);
  });

  it('takes no signature after it has passed, and none once the case is decided', async () => {
    const id = await joint.signedByAll();
    await joint.pass(city, id);
    expect(await refusalOf(joint.sign(asked.FINANCE, id))).toEqual(['NOT_ALLOWED_NOW']);
    const rejected = await joint.inReview();
    await joint.reject(city, rejected);
    expect(await refusalOf(joint.sign(asked.FINANCE, rejected))).toEqual(['ALREADY_DECIDED']);
  });

  it.each([
    ['of another city', '330100', 'FINANCE'],
    ['of the county', YIWU, 'FINANCE'],
    ['of the province', '330000', 'FINANCE'],
    ['that is commerce', '330700', 'COMMERCE'],
  ] as const)('takes no signature of a department %s', async (_which, place, department) => {
    const id = await joint.inReview();
    expect(await refusalOf(joint.sign(await world.officer(place, department), id))).toEqual(['SIGN_OFF_NOT_ASKED']);
  });

  it('stands still while a department objects, until it is returned and signed anew', async () => {
    const id = await joint.inReview();
    expect(await refusalOf(joint.sign(asked.FINANCE, id, 'OBJECTED', ' '))).toEqual(['REASON_REQUIRED']);
    expect(await refusalOf(joint.sign(asked.FINANCE, id, 'OBJECTED', '长'.repeat(2001)))).toEqual(['TOO_LONG']);
    await joint.sign(asked.FINANCE, id, 'OBJECTED', '经费不实');
    expect(await refusalOf(joint.pass(city, id))).toEqual(['SIGN_OFF_MISSING', 'SIGN_OFF_OBJECTED']);
    await joint.sign(asked.HUMAN_RESOURCES, id);
    await joint.sign(asked.EDUCATION, id);
    expect(await refusalOf(joint.pass(city, id))).toEqual(['SIGN_OFF_OBJECTED']);
    const objections = world.act(city, id, (row) => world.get(SignOffService).objections(row, review));
    expect(await objections).toEqual([{ department: 'FINANCE', reason: '经费不实' }]);
    await joint.sendBack(city, id);
    expect(await world.row(id)).toEqual({ status: 'RETURNED', stage: 'review', due_on: null });
    await world.submit(city, id);
    expect(await joint.missing(id)).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
  });

  it('can be rejected while a department objects', async () => {
    const id = await joint.inReview();
    await joint.sign(asked.FINANCE, id, 'OBJECTED', '经费不实');
    await joint.reject(city, id);
    expect(await world.row(id)).toMatchObject({ status: 'REJECTED', due_on: null });
  });

  it('is decided at its own desk alone', async () => {
    const id = await joint.signedByAll();
    const others = [province, await world.officer(YIWU), await world.officer('330100'), asked.FINANCE];
    for (const decide of [joint.pass, joint.sendBack, joint.reject])
      for (const who of others) expect(await refusalOf(decide(who, id))).toEqual(['NOT_YOUR_DESK']);
    expect(await refusalOf(joint.pass(city, id))).toBeNull();
  });

  it('keeps away who declared a conflict of interest, in every way, and only them', async () => {
    const id = await joint.signedByAll();
    const declare = (who: Officer, reason: string) =>
      refusalOf(world.act(who, id, (row) => world.get(RecusalService).declare(row, reason)));
    expect(await declare(city, ' ')).toEqual(['REASON_REQUIRED']);
    expect(await declare(city, '亲'.repeat(501))).toEqual(['TOO_LONG']);
    expect(await declare(city, '负责人是亲属')).toBeNull();
    expect(await declare(city, '再次')).toEqual(['RECUSED']);
    for (const decide of [joint.pass, joint.sendBack, joint.reject])
      expect(await refusalOf(decide(city, id))).toEqual(['RECUSED']);
    const judge = world.act(city, id, (row) => world.get(JudgementService).judge(row, row.attempt, 'any', 'MET', ''));
    expect(await refusalOf(judge)).toEqual(['RECUSED']);
    const other = await joint.inReview();
    await world.act(asked.FINANCE, other, (row) => world.get(RecusalService).declare(row, '有往来'));
    expect(await refusalOf(joint.sign(asked.FINANCE, other))).toEqual(['RECUSED']);
    const colleague = { ...(await world.officer('330700')), desk: city.desk };
    expect(await refusalOf(joint.pass(colleague, id))).toBeNull();
  });

  it('does what belongs to the pass in the same transaction, and only when nothing is in the way', async () => {
    const id = await joint.inReview();
    const onPass = jest.fn(() => Promise.reject(new Refusal({ code: 'CAP_REACHED' })));
    expect(await refusalOf(joint.pass(city, id, { onPass }))).toEqual(['SIGN_OFF_MISSING']);
    expect(onPass).not.toHaveBeenCalled();
    for (const department of ASKED) await joint.sign(asked[department], id);
    expect(await refusalOf(joint.pass(city, id, { onPass }))).toEqual(['CAP_REACHED']);
    expect(onPass).toHaveBeenCalledWith({ stage: review, next: stageAt('approval') });
    expect(await world.row(id)).toMatchObject({ stage: 'review' });
  });

  it('takes two departments that sign at the same instant, and one of two answers of the same', async () => {
    const id = await joint.inReview();
    await Promise.all(ASKED.map((department) => joint.sign(asked[department], id)));
    expect(await joint.missing(id)).toEqual([]);
    const twice = await joint.inReview();
    const answers = await Promise.all([
      refusalOf(joint.sign(asked.FINANCE, twice)),
      refusalOf(joint.sign(asked.FINANCE, twice, 'OBJECTED', '不同意')),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers).toContainEqual(['ALREADY_SIGNED']);
  });
});
