import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { cap, createQuotaWorld, type QuotaWorld } from '../testing/quota-world.js';
import { LOCK, RESERVE, RESERVE_LOCKED } from './claim-statements.js';
import { placePath } from './place-path.js';

const CLAIMS = 1_000;
const RUNS = 5;
const counties = ['330106', '330110', '330702', '330782'];
const kinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const;
/** A few more slots than none, at several places at once: Hangzhou 3, Jinhua 5, of which Yiwu may have 2. */
const caps = [...cap('330000', 20), ...cap('330100', 3), ...cap('330700', 5), ...cap('330782', 2)];
const most: Record<string, number> = { '330100': 3, '330700': 5, '330782': 2 };

describe('Claims at the same moment', () => {
  let world: QuotaWorld;
  beforeAll(async () => {
    world = await createQuotaWorld();
  }, 120_000);
  afterAll(() => world.close());

  const ground = async () => {
    const programme = await world.programme();
    await world.publish(programme, { caps });
    return programme;
  };
  const claims = (programme: string) =>
    Array.from({ length: CLAIMS }, (_, n) =>
      world.claim(programme, counties[n % 4] ?? '', undefined, kinds[(n >> 2) % 2] ?? kinds[0]),
    );
  /** Codes of what did not succeed, and how many succeeded. */
  const outcome = async (work: readonly Promise<unknown>[]) => {
    const settled = await Promise.allSettled(work);
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    const codes = failures.map((error) => (error instanceof Refusal ? (error.items[0]?.code ?? '') : error.message));
    return { done: settled.length - failures.length, codes: [...new Set(codes)] };
  };
  /** By how many slots the places are over, all together. */
  const over = async (programme: string) => {
    let sum = 0;
    for (const [code, slots] of Object.entries(most)) {
      for (const kind of kinds) {
        const [, reserved = 0, taken = 0] = (await world.line(programme, code, kind)) ?? [];
        sum += Math.max(0, reserved + taken - slots);
      }
    }
    return sum;
  };
  const unguarded = [
    { name: 'unguarded', text: RESERVE.text.replace('free >= 1', 'true') },
    { name: 'unguarded-locked', text: RESERVE_LOCKED.text.replace('free < 1', 'false') },
  ] as const;
  /** What the ledger does, by the statements without their conditions. */
  const reserveUnguarded = ({
    programmeId,
    subjectId,
    providerKind,
    jurisdictionCode,
  }: ReturnType<QuotaWorld['claim']>) =>
    world.transact(async () => {
      const places = placePath(jurisdictionCode);
      const at = (place: unknown) => [world.tenantId, programmeId, place, providerKind];
      const more = [jurisdictionCode, uuidv7(), subjectId, null, new Date()];
      const { tx } = world.database;
      const [first, locked] = unguarded;
      if ((await tx.execute(first, [...at(places[0]), ...more])) > 0) return;
      await tx.execute(LOCK, at(places[0]));
      await tx.execute(locked, [...at(places), ...more]);
    });

  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    `run ${'%i'} of ${RUNS}: of ${CLAIMS} claims on the last slots 0 are over, and no slot is left`,
    async () => {
      const programme = await ground();
      const { done, codes } = await outcome(claims(programme).map((asked) => world.reserve(asked)));
      expect({ done, codes, over: await over(programme) }).toEqual({ done: 16, codes: ['CAP_REACHED'], over: 0 });
      expect(await world.faults(programme)).toEqual([]);
    },
  );

  it(`${CLAIMS} subjects that reserve, take and give back, each step asked for twice: 0 over, no deadlock, all adds up`, async () => {
    const programme = await ground();
    const { codes } = await outcome(
      claims(programme).map(async (asked, n) => {
        await Promise.all([world.reserve(asked), world.reserve(asked)]);
        if (n % 3 > 0) await Promise.all([1, 2].map(() => world.transact(() => world.ledger.commit(asked.subjectId))));
        await Promise.all([1, 2].map(() => world.transact(() => world.ledger.release(asked.subjectId, '试'))));
      }),
    );
    expect(codes).toEqual(['CAP_REACHED']);
    expect(await over(programme)).toBe(0);
    expect(await world.faults(programme)).toEqual([]);
    // What a refused twin left behind is what its other half reserved, and holds.
    const [row] = (
      await world.superuser.query(
        `SELECT count(*)::int AS held FROM quota_claim WHERE programme_id = $1 AND status = 'TAKEN'`,
        [programme],
      )
    ).rows;
    expect(row.held).toBeLessThanOrEqual(16);
  });

  it('a slot that comes free while another waits for it is that other’s', async () => {
    const programme = await ground();
    const held = [1, 2, 3].map(() => world.claim(programme, '330106'));
    for (const asked of held) await world.reserve(asked);
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const releasing = world.transact(async () => {
      await world.ledger.release(held[0]?.subjectId ?? '', '撤回');
      await gate;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const waiting = world.reserve(world.claim(programme, '330110'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    open();
    await releasing;
    await waiting;
    expect(await world.line(programme, '330100')).toEqual([0, 3, 0]);
  });

  it('plans published between claims never leave more than they allow', async () => {
    const programme = await ground();
    const publishing = [4, 6, 8].reduce<Promise<unknown>>(
      (before, slots) =>
        before.then(() =>
          world.publish(programme, {
            caps: [...cap('330000', 20), ...cap('330100', slots), ...cap('330700', 5), ...cap('330782', 2)],
          }),
        ),
      Promise.resolve(),
    );
    await Promise.all([publishing, outcome(claims(programme).map((asked) => world.reserve(asked)))]);
    const [free = -1, reserved = 0] = (await world.line(programme, '330100')) ?? [];
    expect(free + reserved).toBe(8);
    expect(await world.faults(programme)).toEqual([]);
  });

  describe('with a guard removed', () => {
    const only = (programme: string) => claims(programme).slice(0, 200);

    it('the statement without its conditions meets the constraint: 0 over', async () => {
      expect(unguarded.map(({ text }) => text)).not.toContain(RESERVE.text);
      expect(unguarded.map(({ text }) => text)).not.toContain(RESERVE_LOCKED.text);
      const programme = await ground();
      const { codes } = await outcome(only(programme).map((asked) => reserveUnguarded(asked)));
      expect(codes.every((code) => code.includes('quota_never_over'))).toBe(true);
      expect(codes.length).toBeGreaterThan(0);
      expect(await over(programme)).toBe(0);
    });

    it('the conditions without the constraint: 0 over', async () => {
      await world.superuser.query('ALTER TABLE quota_line DROP CONSTRAINT quota_never_over');
      const programme = await ground();
      await outcome(only(programme).map((asked) => world.reserve(asked)));
      expect(await over(programme)).toBe(0);
    });

    it('neither: the same claims are over, so that this test can fail', async () => {
      const programme = await ground();
      await outcome(only(programme).map((asked) => reserveUnguarded(asked)));
      expect(await over(programme)).toBeGreaterThan(100);
    });
  });
});
