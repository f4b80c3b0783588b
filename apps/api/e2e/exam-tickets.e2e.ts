import { randomUUID } from 'node:crypto';
import { pdfText } from '@shidian/platform/testing/pdf-text.js';
import type { Client } from './support/client.js';
import { createExamGround, type ExamGround, type TestEnrolment } from './support/exams.js';
import { createWorld, type World } from './support/world.js';

describe('admission tickets', () => {
  let world: World;
  let ground: ExamGround;
  let session: string;
  let people: TestEnrolment[];
  let ids: string[];
  let schoolId: string;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'tickets');
    schoolId = await world.school(ground.tenant, '本校');
    session = await ground.session({ room: '二号机房' });
    people = [...(await ground.enrolMany(2)), await ground.enrol({ organisationId: schoolId })];
    await ground.admit(session, people);
    const { examAdmissions } = await ground.officer.must<{
      examAdmissions: { edges: { node: { id: string; ticketNumber: string } }[] };
    }>(`query ($id: ID!) { examAdmissions(sessionId: $id) { edges { node { id ticketNumber } } } }`, { id: session });
    ids = examAdmissions.edges.map(({ node }) => node.id);
  });
  afterAll(() => world.close());

  const get = async (path: string, client: Client = ground.officer) => {
    const answer = await client.fetch(path);
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, type: answer.headers.get('content-type'), headers: answer.headers, body };
  };
  const all = () => `/exams/${session}/tickets.pdf`;
  const one = (n: number) => `/exams/${session}/tickets/${ids[n]}.pdf`;

  it('are a file for one candidate, with the number of the document masked', async () => {
    const { status, type, headers, body } = await get(one(0));
    expect([status, type]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toMatch(/attachment; filename="\d+\.pdf"/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    const text = pdfText(body);
    for (const part of [people[0]?.name, '二号机房', '2021-03-16 09:00 – 11:00', 'service · 线上考核', '三月场'])
      expect(text).toContain(part);
    expect(text).toMatch(/330000\*{8}\d{4}/);
    expect(text).not.toContain(people[1]?.name);
  });

  it('are one file for a whole session, by ticket number', async () => {
    const { status, body } = await get(all());
    expect(status).toBe(200);
    const text = pdfText(body);
    const places = people.map(({ name }) => text.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(body.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
  });

  it('a school prints those of its own candidates and no others', async () => {
    const school = await world.signedIn(ground.tenant, schoolId, 'SCHOOL_SUBMITTER');
    const text = pdfText((await get(all(), school)).body);
    expect([text.includes(people[2]?.name ?? '-'), text.includes(people[0]?.name ?? '-')]).toEqual([true, false]);
    expect((await get(one(2), school)).status).toBe(200);
    expect((await get(one(0), school)).status).toBe(404);
  });

  it('are nothing for an examiner, another tenant, nobody, or where there is none', async () => {
    expect((await get(all(), ground.examiners[0]?.client)).status).toBe(404);
    const stranger = await createExamGround(world, 'tickets-other');
    expect((await get(all(), stranger.officer)).status).toBe(404);
    expect((await get(one(0), stranger.officer)).status).toBe(404);
    expect((await get(all(), world.client())).status).toBe(401);
    for (const path of [
      `/exams/${randomUUID()}/tickets.pdf`,
      `/exams/x/tickets.pdf`,
      `/exams/${session}/tickets/x.pdf`,
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect(
      (
        await get(
          `/exams/${await ground.session({ startsAt: '2021-04-16T09:00:00+08:00', endsAt: '2021-04-16T11:00:00+08:00' })}/tickets.pdf`,
        )
      ).status,
    ).toBe(404);
  });

  it('of who was taken off the roster there is none any more', async () => {
    await ground.officer.must(
      `mutation ($input: WithdrawExamAdmissionsInput!) { withdrawExamAdmissions(input: $input) { results { outcome } } }`,
      { input: { sessionId: session, admissionIds: [ids[1]] } },
    );
    expect((await get(one(1))).status).toBe(404);
    expect(pdfText((await get(all())).body)).not.toContain(people[1]?.name);
  });
});
