import type { Client } from '../support/client.js';
import { createRegister, type Filed, type TestRegister } from '../support/register.js';
import { superuser } from '../support/superuser.js';
import { createWorld, type World } from '../support/world.js';

const PROPOSE = `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { revocation { id mayDecide } userErrors { code } } }`;
const DECIDE = `mutation ($input: DecideRevocationInput!) { decideRevocation(input: $input) { revocation { status mayDecide } userErrors { code } } }`;
const DELEGATE = `mutation ($input: DelegateDeskInput!) { delegateDesk(input: $input) { userErrors { code } } }`;

interface Answer {
  revocation: { id: string; status: string; mayDecide: boolean } | null;
  userErrors: { code: string }[];
}

describe('A revocation and who stands in for whom', () => {
  let world: World;
  let register: TestRegister;
  let chief: Client;
  let colleague: Client;
  let deputy: Client;

  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'deputies');
    [chief, colleague, deputy] = [
      await register.officer('330000'),
      await register.officer('330000'),
      await register.officer('330106'),
    ];
    const [person] = await superuser<{ id: string }>(
      world,
      `SELECT m.user_id AS id FROM membership m JOIN organisation o ON o.tenant_id = m.tenant_id AND o.id = m.organisation_id
       WHERE m.tenant_id = $1 AND o.jurisdiction_code = '330106' AND m.role = 'OFFICER'`,
      [register.tenant.id],
    );
    const input = { delegateUserId: person?.id, startsOn: '2021-03-15', endsOn: '2021-03-20', reason: '出差' };
    const made = await chief.must<{ delegateDesk: { userErrors: object[] } }>(DELEGATE, { input });
    expect(made.delegateDesk.userErrors).toEqual([]);
  }, 60_000);
  afterAll(() => world.close());

  const propose = async (client: Client, { providerId }: Filed): Promise<string> => {
    const input = { providerId, ground: 'PUNISHED', evidence: '处罚决定书。' };
    const { proposeRevocation } = await client.must<{ proposeRevocation: Answer }>(PROPOSE, { input });
    return proposeRevocation.revocation?.id ?? '';
  };
  const confirm = async (client: Client, id: string): Promise<Answer> =>
    (await client.must<{ decideRevocation: Answer }>(DECIDE, { input: { id, decision: 'CONFIRMED' } }))
      .decideRevocation;

  it('is not confirmed at the desk of who proposed it', async () => {
    const id = await propose(chief, await register.file('代理确认学校'));
    expect(await confirm(deputy, id)).toMatchObject({
      revocation: { status: 'PROPOSED', mayDecide: false },
      userErrors: [{ code: 'SECOND_PERSON' }],
    });
    expect((await confirm(colleague, id)).userErrors).toEqual([]);
  });

  it('is not confirmed by the officer in whose place it was proposed; both are on the record', async () => {
    const id = await propose(deputy, await register.file('代理提出学校'));
    expect((await confirm(chief, id)).userErrors).toEqual([{ code: 'SECOND_PERSON' }]);
    expect((await confirm(colleague, id)).userErrors).toEqual([]);
    const record = await superuser(
      world,
      `SELECT r.proposed_by <> r.on_behalf_of AS deputised, d.on_behalf_of AS decided_for,
         (SELECT a.detail->>'onBehalfOf' = r.on_behalf_of::text FROM audit_event a WHERE a.action = 'revocation.propose' AND a.subject_id = r.id::text) AS audited
       FROM revocation r JOIN revocation_decision d ON d.revocation_id = r.id WHERE r.id = $1`,
      [id],
    );
    expect(record).toEqual([{ deputised: true, decided_for: null, audited: true }]);
  });
});
