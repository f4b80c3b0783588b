import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyDraw } from '@shidian/rules/draw/verify.js';
import type { Client, UserErrorShape } from './support/client.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, NOW, type World } from './support/world.js';

interface DrawShape {
  id: string;
  publicId: string;
  stage: string;
  attempt: number;
  seedHash: string;
  assignments: { ticket: string; module: string; paper: number }[] | null;
}
const DRAWS = `query ($id: ID!) { examSession(id: $id) { draws { id publicId stage attempt seedHash students valueName voidReason assignments { ticket module paper } } } }`;
const document = (name: string) =>
  `mutation ($input: ${types[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { drawId userErrors { code field } } }`;
const types: Record<string, string> = { runExamDraw: 'ExamDrawIdInput', publishExamDraw: 'ExamDrawIdInput' };

describe('the module draw', () => {
  let world: World;
  let ground: ExamGround;
  let session: string;
  const due = new Date(NOW.getTime() + 3_600_000);
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'draw');
  });
  afterAll(() => world.close());
  let day = 0;
  beforeEach(async () => {
    world.clock.set(NOW);
    const date = new Date(Date.UTC(2021, 3, 1 + day++, 1)).toISOString();
    session = await ground.session({ startsAt: date, endsAt: date.replace('T01:', 'T03:') });
  });

  const codes = ({ userErrors }: { userErrors: UserErrorShape[] }) => userErrors.map(({ code }) => code);
  const call = async (name: string, input: object, client: Client = ground.officer) =>
    (
      await client.must<Record<string, { drawId: string | null; userErrors: UserErrorShape[] }>>(document(name), {
        input,
      })
    )[name]!;
  const commit = (change: object = {}) =>
    call('commitExamDraw', { sessionId: session, valueName: '双色球第 2021031 期开奖号码', valueDue: due, ...change });
  const draws = async (client: Client = ground.officer) =>
    (await client.must<{ examSession: { draws: DrawShape[] } }>(DRAWS, { id: session })).examSession.draws;
  const published = async (publicId: string) => {
    const answer = await world.client().fetch(`/draws/${publicId}/data.json`);
    return {
      status: answer.status,
      data: (await answer.json()) as Parameters<typeof verifyDraw>[0] & {
        attempts: object[];
        void: { reason: string } | null;
      },
    };
  };
  const admit = async (count: number) => ground.admit(session, await ground.enrolMany(count));
  /** Half an hour after the value came into being. */
  const later = () => world.clock.set(new Date(due.getTime() + 1_800_000));
  const value = (id: string, change: object = {}) =>
    call(
      'enterExamDrawValue',
      { id, value: '03 11 17 22 29 31 + 08', valueAt: due, source: 'https://lottery.example/2021031', ...change },
      officer,
    );
  let officer: Client;
  const begin = async (students: number) => {
    await admit(students);
    const { drawId, userErrors } = await commit();
    expect(userErrors).toEqual([]);
    later();
    ({ officer } = await ground.again());
    return drawId ?? '';
  };

  it('is committed to, drawn, published, and re-run bit for bit by anybody', async () => {
    const id = await begin(23);
    const [committed] = await draws(officer);
    expect(committed).toMatchObject({ stage: 'COMMITTED', attempt: 1, students: 23, assignments: null });
    const before = await published(committed!.publicId);
    expect(before.data).toMatchObject({
      commitment: { seedHash: committed!.seedHash },
      value: null,
      publication: null,
    });
    expect(verifyDraw(before.data)).toMatchObject({ verdict: 'open', checks: { roster: 'holds' } });
    expect(codes(await call('runExamDraw', { id }, officer))).toEqual(['DRAW_STEP']);
    expect(codes(await value(id))).toEqual([]);
    expect(codes(await call('publishExamDraw', { id }, officer))).toEqual(['DRAW_STEP']);
    expect(codes(await call('runExamDraw', { id }, officer))).toEqual([]);
    // Drawn, but not published: nobody outside sees seed or outcome.
    expect((await published(committed!.publicId)).data.publication).toBeNull();
    expect(codes(await call('publishExamDraw', { id }, officer))).toEqual([]);
    const { data } = await published(committed!.publicId);
    expect(verifyDraw(data)).toMatchObject({ verdict: 'holds', differing: [] });
    const [row] = await draws(officer);
    expect(data.publication?.assignments).toEqual(row?.assignments);
    const counts = [...new Set(row!.assignments!.map(({ module }) => module))].map(
      (id) => row!.assignments!.filter(({ module }) => module === id).length,
    );
    expect(counts.length).toBe(5);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
    // The file holds ticket numbers and no person.
    expect(JSON.stringify(data)).not.toMatch(/考生|330000/);
    verifyByCommand(data);
    for (const step of ['runExamDraw', 'publishExamDraw'])
      expect(codes(await call(step, { id }, officer))).toEqual(['DRAW_STEP']);
  }, 120_000);

  const verifyByCommand = (data: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'draw-'));
    try {
      const run = (name: string, content: object) => {
        writeFileSync(join(folder, name), JSON.stringify(content));
        return spawnSync(process.execPath, ['tools/draw.mjs', 'verify', join(folder, name)], { encoding: 'utf8' });
      };
      const good = run('good.json', data);
      expect([good.status, good.stderr.replace(/building.*\n/, '')]).toEqual([0, '']);
      expect(good.stdout).toContain('holds');
      const changed = structuredClone(data) as { publication: { assignments: { paper: number }[] } };
      changed.publication.assignments[0]!.paper = (changed.publication.assignments[0]!.paper % 3) + 1;
      expect(run('bad.json', changed).status).toBe(1);
      expect(run('not.json', { tickets: 1 }).status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('takes no value that could have been known, nor one that does not exist yet', async () => {
    await admit(2);
    expect(codes(await commit({ valueDue: NOW, valueName: ' ' }))).toEqual(['TEXT_REQUIRED', 'DRAW_DUE_PAST']);
    expect(codes(await commit({ valueDue: '2022-01-01T00:00:00Z' }))).toEqual(['DRAW_DUE_LATE']);
    const { drawId } = await commit();
    officer = ground.officer;
    expect(codes(await value(drawId!))).toEqual(['DRAW_VALUE_FUTURE']);
    later();
    ({ officer } = await ground.again());
    expect(codes(await value(drawId!, { valueAt: new Date(NOW.getTime() - 1) }))).toEqual(['DRAW_VALUE_EARLY']);
    expect(codes(await value(drawId!, { valueAt: new Date(due.getTime() - 1) }))).toEqual(['DRAW_VALUE_EARLY']);
    expect(codes(await value(drawId!, { valueAt: new Date(due.getTime() + 3_600_000) }))).toEqual([
      'DRAW_VALUE_FUTURE',
    ]);
    expect(codes(await value(drawId!, { value: ' 1', source: '' }))).toEqual(['TEXT_REQUIRED', 'DRAW_VALUE_TEXT']);
    const insert = (at: Date) =>
      superuser(
        world,
        `INSERT INTO exam_draw_value (tenant_id, draw_id, committed_at, value, value_at, source, entered_by, entered_at)
         SELECT tenant_id, id, committed_at, 'x', $2, 'x', committed_by, $3 FROM exam_draw WHERE id = $1`,
        [drawId, at, world.clock.now()],
      );
    await expect(insert(new Date(NOW.getTime() - 1))).rejects.toThrow('exam_draw_value_between');
    expect(codes(await value(drawId!))).toEqual([]);
    expect(codes(await value(drawId!, { value: 'another' }))).toEqual(['DRAW_STEP']);
  });

  it('fixes the roster: nobody joins or leaves, whoever is first', async () => {
    await admit(3);
    const extra = await ground.enrolMany(4);
    const join = `mutation ($input: AdmitToExamInput!) { admitToExam(input: $input) { results { userErrors { code } } } }`;
    const admitOne = async (enrolmentId: string) =>
      (
        await ground.officer.must<{ admitToExam: { results: { userErrors: UserErrorShape[] }[] } }>(join, {
          input: { sessionId: session, enrolmentIds: [enrolmentId] },
        })
      ).admitToExam.results.flatMap(codes);
    const [committed, ...joined] = await Promise.all([commit(), ...extra.map(({ id }) => admitOne(id))]);
    expect(codes(committed)).toEqual([]);
    const inside = joined.filter((faults) => faults.length === 0).length;
    expect(joined.flat().every((code) => code === 'ROSTER_COMMITTED')).toBe(true);
    const [row] = await superuser<{ tickets: number; seated: number }>(
      world,
      `SELECT cardinality(tickets) AS tickets, (SELECT count(*)::int FROM exam_admission a WHERE a.session_id = d.session_id AND a.withdrawn_at IS NULL) AS seated
       FROM exam_draw d WHERE d.session_id = $1`,
      [session],
    );
    expect(row).toEqual({ tickets: 3 + inside, seated: 3 + inside });
    expect(await admitOne((await ground.enrol()).id)).toEqual(['ROSTER_COMMITTED']);
    expect(codes(await commit())).toEqual(['DRAW_EXISTS']);
  });

  it('that is drawn anew stays in sight, with its reason and what it would have come to', async () => {
    const id = await begin(12);
    await value(id);
    expect(codes(await call('voidExamDraw', { id, reason: ' ' }, officer))).toEqual(['TEXT_REQUIRED']);
    expect(codes(await call('voidExamDraw', { id, reason: '一名考生临时增补' }, officer))).toEqual([]);
    expect(codes(await call('voidExamDraw', { id, reason: 'x' }, officer))).toEqual(['DRAW_STEP']);
    // Void, the roster is open again.
    const { admitToExam } = await officer.must<{ admitToExam: { results: { outcome: string }[] } }>(
      `mutation ($input: AdmitToExamInput!) { admitToExam(input: $input) { results { outcome } } }`,
      { input: { sessionId: session, enrolmentIds: [(await ground.enrol()).id] } },
    );
    expect(admitToExam.results).toEqual([{ outcome: 'DONE' }]);
    const again = await call(
      'commitExamDraw',
      { sessionId: session, valueName: '下一期', valueDue: new Date(due.getTime() + 7_200_000) },
      officer,
    );
    expect(codes(again)).toEqual([]);
    const [first, second] = await draws(officer);
    expect([first?.stage, second?.stage, second?.attempt]).toEqual(['VOID', 'COMMITTED', 2]);
    const old = await published(first!.publicId);
    expect(old.data).toMatchObject({
      void: { reason: '一名考生临时增补' },
      attempts: [{ voidReason: '一名考生临时增补' }, { voidReason: null }],
    });
    expect(verifyDraw(old.data).verdict).toBe('holds');
    expect((await published(second!.publicId)).data.attempts).toHaveLength(2);
  });

  it('is nobody’s to change, and no stranger’s to find elsewhere', async () => {
    const id = await begin(2);
    for (const table of ['exam_draw', 'exam_draw_value', 'exam_draw_result', 'exam_draw_publication', 'exam_draw_void'])
      for (const change of [`UPDATE ${table} SET tenant_id = tenant_id`, `DELETE FROM ${table}`])
        await expect(superuser(world, `SET ROLE shidian_app; ${change}`)).rejects.toThrow('permission denied');
    // The public's role sees no secret.
    await expect(superuser(world, 'SET ROLE shidian_verifier; SELECT seed_sealed FROM exam_draw')).rejects.toThrow(
      'permission denied',
    );
    await expect(
      superuser(world, 'SET ROLE shidian_verifier; SELECT assignments FROM exam_draw_result'),
    ).rejects.toThrow('permission denied');
    const [row] = await draws(officer);
    for (const address of [
      row!.publicId.replace('draw-', 'other-'),
      row!.publicId.replace(/1$/, '9'),
      'x',
      id,
      '..%2f..',
      "' OR 1=1",
    ])
      expect((await published(address)).status).toBe(404);
    expect(codes(await call('voidExamDraw', { id, reason: 'x' }, officer))).toEqual([]);
    expect(await ground.examiners[0]!.client.ask(document('runExamDraw'), { input: { id } })).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) } }],
    });
    const elsewhere = await createExamGround(world, `else${day}`);
    expect(await elsewhere.officer.ask(document('voidExamDraw'), { input: { id, reason: 'x' } })).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect(await officer.ask(document('voidExamDraw'), { input: { id: randomUUID(), reason: 'x' } })).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
