import { randomUUID } from 'node:crypto';
import { cap, createQuotaWorld, type QuotaWorld, refusal } from '../testing/quota-world.js';

describe('The ledger of slots', () => {
  let world: QuotaWorld;
  let programme: string;
  beforeAll(async () => {
    world = await createQuotaWorld();
  }, 120_000);
  afterAll(() => world.close());
  beforeEach(async () => {
    programme = await world.programme();
    await world.publish(programme, {
      caps: [...cap('330000', 20), ...cap('330100', 2), ...cap('330700', 3), ...cap('330782', 1)],
    });
  });
  afterEach(async () => expect(await world.faults(programme)).toEqual([]));

  it('reserves, takes and frees a slot, each once however often it is asked for', async () => {
    const asked = world.claim(programme, '330106');
    await world.reserve(asked);
    await world.reserve(asked);
    expect(await world.line(programme, '330100')).toEqual([1, 1, 0]);
    await world.transact(() => world.ledger.commit(asked.subjectId));
    await world.transact(() => world.ledger.commit(asked.subjectId));
    await world.reserve(asked);
    expect(await world.line(programme, '330100')).toEqual([1, 0, 1]);
    await world.transact(() => world.ledger.release(asked.subjectId, '撤销'));
    await world.transact(() => world.ledger.release(asked.subjectId, '撤销'));
    await world.transact(() => world.ledger.commit(asked.subjectId));
    expect(await world.line(programme, '330100')).toEqual([2, 0, 0]);
  });

  it('lets a released subject reserve anew, also elsewhere', async () => {
    const asked = world.claim(programme, '330106');
    await world.reserve(asked);
    await world.transact(() => world.ledger.release(asked.subjectId, '撤回'));
    await world.reserve({ ...asked, jurisdictionCode: '330782' });
    expect(await world.line(programme, '330100')).toEqual([2, 0, 0]);
    expect(await world.line(programme, '330782')).toEqual([0, 1, 0]);
    expect(await world.line(programme, '330700')).toEqual([2, 1, 0]);
  });

  it('counts Yiwu in Jinhua, never in the pool, and refuses naming the place that is full', async () => {
    await world.reserve(world.claim(programme, '330782'));
    expect(await world.line(programme, '330700')).toEqual([2, 1, 0]);
    expect(await world.line(programme, '330000')).toEqual([20, 0, 0]);
    expect(await refusal(world.reserve(world.claim(programme, '330782')))).toEqual([
      {
        code: 'CAP_REACHED',
        params: {
          place: '义乌市',
          jurisdictionCode: '330782',
          kind: 'TRAINING_INSTITUTION',
          cap: 1,
          allotted: 0,
          taken: 0,
          reserved: 1,
        },
      },
    ]);
    // Nothing was taken of Jinhua for what Yiwu refused.
    expect(await world.line(programme, '330700')).toEqual([2, 1, 0]);
    // The other kind is another line.
    await world.reserve(world.claim(programme, '330782', undefined, 'PRACTICE_BASE'));
  });

  it('refuses Yiwu when Jinhua is full, and both when both are', async () => {
    const jinhua = [1, 2, 3].map(() => world.claim(programme, '330702'));
    for (const asked of jinhua) await world.reserve(asked);
    const named = async () =>
      (await refusal(world.reserve(world.claim(programme, '330782'))))?.map((item) => item.params?.['place']);
    expect(await named()).toEqual(['金华市']);
    await world.transact(() => world.ledger.release(jinhua[0]?.subjectId ?? '', '撤回'));
    await world.reserve(world.claim(programme, '330782'));
    expect(await named()).toEqual(['金华市', '义乌市']);
  });

  it('repeats the reservation of the very last slot without effect', async () => {
    const asked = world.claim(programme, '330782');
    await Promise.all([world.reserve(asked), world.reserve(asked), world.reserve(asked)]);
    expect(await world.line(programme, '330782')).toEqual([0, 1, 0]);
  });

  it('refuses where nobody has set a cap', async () => {
    const other = await world.programme();
    const items = await refusal(world.reserve(world.claim(other, '330106')));
    expect(items).toEqual([{ code: 'CAP_MISSING', params: { place: '西湖区', kind: 'TRAINING_INSTITUTION' } }]);
  });

  it('shows what a decision would count against', async () => {
    await world.reserve(world.claim(programme, '330702'));
    const { subjectId: _none, ...place } = world.claim(programme, '330782');
    expect(await world.transact(() => world.ledger.effect(place))).toEqual([
      { jurisdictionCode: '330700', name: '金华市', cap: 3, allotted: 0, reserved: 1, taken: 0, free: 2 },
      { jurisdictionCode: '330782', name: '义乌市', cap: 1, allotted: 0, reserved: 0, taken: 0, free: 1 },
    ]);
  });

  it('vanishes with the transaction that it was part of', async () => {
    const failing = world.transact(async () => {
      await world.ledger.reserve(world.claim(programme, '330106'));
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await world.line(programme, '330100')).toEqual([2, 0, 0]);
  });

  it('moves only what is there: a claim that was never made has no slot to take or free', async () => {
    await world.transact(() => world.ledger.commit(randomUUID()));
    await world.transact(() => world.ledger.release(randomUUID(), '无'));
    expect(await world.line(programme, '330100')).toEqual([2, 0, 0]);
  });

  it('accepts no transfer from nowhere to nowhere, whoever writes it: entries are its two sides, and always cancel out', async () => {
    const write = (columns: string, values: string) =>
      world.transact(() =>
        world.database.tx.execute(
          `INSERT INTO quota_transfer (tenant_id, programme_id, jurisdiction_code, provider_kind, id, kind, moved_at, ${columns})
           VALUES ($1, $2, '330100', 'PRACTICE_BASE', $3, 'ALLOT', now(), ${values})`,
          [world.tenantId, programme, randomUUID()],
        ),
      );
    for (const bad of [
      `'FREE', 'FREE', 1, NULL`,
      `'FREE', 'FREE', 1, '330100'`,
      `'FREE', 'TAKEN', 0, NULL`,
      `'FREE', 'TAKEN', -1, NULL`,
    ])
      await expect(write('source, target, amount, from_code', bad)).rejects.toThrow('quota_transfer_moves');
    const halfClaim = write('source, target, amount, subject_id, step', `'FREE', 'TAKEN', 1, gen_random_uuid(), 1`);
    await expect(halfClaim).rejects.toThrow('quota_transfer_moves');
    const entry = world.transact(() => world.database.tx.execute(`INSERT INTO quota_entry SELECT * FROM quota_entry`));
    await expect(entry).rejects.toThrow('view "quota_entry"');
  });

  it('keeps every step with who, why and when, and lets nobody change one', async () => {
    const asked = world.claim(programme, '330782');
    await world.reserve(asked);
    await world.transact(() => world.ledger.release(asked.subjectId, '撤回'));
    await world.reserve(asked);
    const { rows } = await world.superuser.query(
      `SELECT kind, step, jurisdiction_code AS place, source || '>' || target AS moved, reason FROM quota_transfer
       WHERE subject_id = $1 ORDER BY step, depth`,
      [asked.subjectId],
    );
    expect(rows.map(({ kind, step, place, moved, reason }) => [kind, step, place, moved, reason])).toEqual([
      ['RESERVE', 1, '330700', 'FREE>RESERVED', null],
      ['RESERVE', 1, '330782', 'FREE>RESERVED', null],
      ['RELEASE', 2, '330700', 'RESERVED>FREE', '撤回'],
      ['RELEASE', 2, '330782', 'RESERVED>FREE', '撤回'],
      ['RESERVE', 3, '330700', 'FREE>RESERVED', null],
      ['RESERVE', 3, '330782', 'FREE>RESERVED', null],
    ]);
    for (const change of ['UPDATE quota_transfer SET reason = NULL', 'DELETE FROM quota_transfer'])
      await expect(world.transact(() => world.database.tx.execute(change))).rejects.toThrow('permission denied');
  });
});

describe('The audit of the ledger', () => {
  it('names a balance that was altered behind the ledger’s back', async () => {
    const world = await createQuotaWorld();
    try {
      const programme = await world.programme();
      await world.publish(programme, { caps: cap('330100', 2) });
      await world.reserve(world.claim(programme, '330106'));
      expect(await world.faults(programme)).toEqual([]);
      await world.superuser.query(
        `UPDATE quota_line SET reserved = 2 WHERE programme_id = $1 AND provider_kind = 'TRAINING_INSTITUTION'`,
        [programme],
      );
      expect((await world.faults(programme)).map(({ kind, expected, found }) => [kind, expected, found])).toEqual([
        ['BALANCE', 1, 2],
        ['CLAIM', 1, 2],
      ]);
    } finally {
      await world.close();
    }
  });
});
