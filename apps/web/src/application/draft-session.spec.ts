import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { DraftSession, type SaveAnswer, type SavedDraft } from './draft-session';

type Draft = SavedDraft<PilotApplicationFacts>;

const draft = (version: number, facts: Draft['facts'] = {}): Draft => ({
  facts,
  version,
  savedAt: '2026-03-02T10:00:00+08:00',
  savedBy: '陈老师',
});

interface Sent {
  changes: unknown;
  base: number;
  key: string;
}

/** A server that answers from a list and can be held back. */
const open = (answers: SaveAnswer<PilotApplicationFacts>[]) => {
  const sent: Sent[] = [];
  let release: () => void = () => undefined;
  let held: Promise<void> | undefined;
  let keys = 0;
  const session = new DraftSession<PilotApplicationFacts>(
    draft(1),
    async (changes, base, key) => {
      sent.push({ changes, base, key });
      await held;
      return answers.shift() ?? { kind: 'saved', draft: draft(base + 1) };
    },
    { newKey: () => `key-${++keys}` },
  );
  const hold = () => {
    held = new Promise((resolve) => {
      release = () => {
        held = undefined;
        resolve();
      };
    });
    return () => release();
  };
  return { session, sent, hold };
};

const settle = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('DraftSession', () => {
  it('saves once after the typing paused, with only the changed part', async () => {
    const { session, sent } = open([]);
    session.change('office', { address: '杭' });
    await settle(300);
    session.change('office', { address: '杭州' });
    await settle(699);
    expect(sent).toHaveLength(0);
    await settle(1);
    expect(sent).toEqual([{ changes: { office: { address: '杭州' } }, base: 1, key: 'key-1' }]);
    expect(session.getSnapshot()).toMatchObject({ state: 'saved', version: 2, unsaved: [] });
  });

  it('sends one request at a time and bases the next on the answer', async () => {
    const { session, sent, hold } = open([]);
    const release = hold();
    session.change('office', { fixed: true });
    await settle(700);
    session.change('team', [{ name: '王芳' }]);
    await settle(5000);
    expect(sent).toHaveLength(1);
    expect(session.getSnapshot().state).toBe('dirty');
    release();
    await settle(700);
    expect(sent.map(({ base }) => base)).toEqual([1, 2]);
    expect(session.getSnapshot()).toMatchObject({ state: 'saved', version: 3 });
  });

  it('repeats a request without an answer under the same key, and a changed one under another', async () => {
    const { session, sent } = open([{ kind: 'offline' }, { kind: 'offline' }]);
    session.change('office', { fixed: true });
    await settle(700);
    expect(session.getSnapshot()).toMatchObject({ state: 'offline', unsaved: ['office'] });
    await settle(5000);
    session.change('office', { fixed: false });
    await settle(700);
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-2']);
    expect(session.getSnapshot().state).toBe('saved');
  });

  it('stops at a conflict, keeps what is typed and never saves over the other tab by itself', async () => {
    const theirs = draft(7, { office: { address: '宁波' } });
    const { session, sent } = open([{ kind: 'conflict', theirs }]);
    session.change('office', { address: '杭州' });
    await settle(700);
    session.change('office', { address: '杭州西湖' });
    await settle(60_000);
    expect(sent).toHaveLength(1);
    expect(session.getSnapshot()).toMatchObject({
      state: 'conflict',
      theirs,
      facts: { office: { address: '杭州西湖' } },
    });
    expect(await session.flush()).toBe(false);
  });

  it('keeps mine: my parts over theirs, on their version', async () => {
    const theirs = draft(7, { office: { address: '宁波' }, team: [{ name: '李强' }] });
    const { session, sent } = open([{ kind: 'conflict', theirs }]);
    session.change('office', { address: '杭州' });
    await settle(700);
    session.keepMine();
    await settle(0);
    expect(sent[1]).toMatchObject({ changes: { office: { address: '杭州' } }, base: 7 });
    expect(session.getSnapshot().facts).toEqual({ office: { address: '杭州' }, team: [{ name: '李强' }] });
  });

  it('takes theirs: mine is gone, nothing is sent', async () => {
    const theirs = draft(7, { office: { address: '宁波' } });
    const { session, sent } = open([{ kind: 'conflict', theirs }]);
    session.change('office', { address: '杭州' });
    await settle(700);
    session.takeTheirs();
    await settle(60_000);
    expect(sent).toHaveLength(1);
    expect(session.getSnapshot()).toMatchObject({ state: 'saved', version: 7, facts: theirs.facts, theirs: null });
  });

  it('keeps refused parts unsaved, shows the refusals and saves the mended part', async () => {
    const refusal = { path: 'team.0.name', code: 'INVALID_FACT', message: '…' };
    const { session, sent } = open([{ kind: 'refused', errors: [refusal] }]);
    session.change('team', [{ name: '' }]);
    await settle(700);
    expect(session.getSnapshot()).toMatchObject({ state: 'refused', refusals: [refusal], unsaved: ['team'] });
    session.change('team', [{ name: '王芳' }]);
    await settle(700);
    expect(sent).toHaveLength(2);
    expect(session.getSnapshot()).toMatchObject({ state: 'saved', refusals: [], unsaved: [] });
  });

  it('flushes what waits and says whether all is saved', async () => {
    const { session, sent } = open([]);
    session.change('office', { fixed: true });
    const done = session.flush();
    await settle(0);
    expect(await done).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('keeps input over an expired session and saves it after the next sign-in', async () => {
    const { session, sent } = open([{ kind: 'expired' }]);
    session.change('office', { fixed: true });
    await settle(700);
    expect(session.getSnapshot()).toMatchObject({ state: 'expired', facts: { office: { fixed: true } } });
    session.retry();
    await settle(0);
    expect(sent).toHaveLength(2);
    expect(session.getSnapshot().state).toBe('saved');
  });

  it('sends a part that is no longer stated as null', async () => {
    const { session, sent } = open([]);
    session.change('office', undefined);
    await settle(700);
    expect(sent[0]?.changes).toEqual({ office: null });
    expect(session.getSnapshot().facts).toEqual({});
  });
});
