/** The draft as the server keeps it; each part of the facts is saved as a whole. */
export interface SavedDraft<Facts extends object> {
  facts: Facts;
  version: number;
  savedAt: string;
  savedBy: string;
}

/** A refusal tied to a field of the facts. */
export interface FieldRefusal {
  path: string;
  code: string;
  message: string;
}

/** What the server answered to one save. */
export type SaveAnswer<Facts extends object> =
  | { kind: 'saved'; draft: SavedDraft<Facts> }
  | { kind: 'conflict'; theirs: SavedDraft<Facts> }
  | { kind: 'refused'; errors: FieldRefusal[] }
  | { kind: 'closed' }
  | { kind: 'offline' }
  | { kind: 'expired' };

/** What the save indicator says. */
export const saveStates = ['saved', 'dirty', 'saving', 'offline', 'conflict', 'refused', 'expired', 'closed'] as const;
export type SaveState = (typeof saveStates)[number];

/** What the form shows at one moment. */
export interface DraftSnapshot<Facts extends object> {
  facts: Facts;
  version: number;
  savedAt: string;
  state: SaveState;
  refusals: readonly FieldRefusal[];
  /** Set while another tab or colleague saved first. */
  theirs: SavedDraft<Facts> | null;
  /** Parts changed here and not yet saved. */
  unsaved: readonly string[];
}

/** Sends changed parts on top of a version; never throws. */
export type SaveDraft<Facts extends object> = (
  changes: Facts,
  baseVersion: number,
  key: string,
) => Promise<SaveAnswer<Facts>>;

export interface DraftSessionOptions {
  delayMs?: number;
  retryMs?: number;
  newKey: () => string;
}

/**
 * One open draft: keeps what is typed, saves it a moment later, one request at a time.
 * Nothing typed is ever dropped: a failed save leaves its parts unsaved, a conflict waits for the person's choice.
 */
export class DraftSession<Facts extends object> {
  readonly #save: SaveDraft<Facts>;
  readonly #options: Required<DraftSessionOptions>;
  readonly #listeners = new Set<() => void>();
  readonly #dirty = new Set<keyof Facts & string>();
  #snapshot: DraftSnapshot<Facts>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** A request that got no answer is repeated under its key as long as its content is the same. */
  #pending: { body: string; key: string } | undefined;

  constructor(draft: SavedDraft<Facts>, save: SaveDraft<Facts>, options: DraftSessionOptions) {
    this.#save = save;
    this.#options = { delayMs: 700, retryMs: 5000, ...options };
    this.#snapshot = {
      facts: draft.facts,
      version: draft.version,
      savedAt: draft.savedAt,
      state: 'saved',
      refusals: [],
      theirs: null,
      unsaved: [],
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): DraftSnapshot<Facts> => this.#snapshot;

  /** Replaces one part of the facts; `undefined` means not stated. */
  change<Key extends keyof Facts & string>(key: Key, value: Facts[Key] | undefined): void {
    const { [key]: _before, ...rest } = this.#snapshot.facts;
    const facts = (value === undefined ? rest : { ...rest, [key]: value }) as Facts;
    this.#dirty.add(key);
    const blocked = this.#snapshot.state === 'conflict' || this.#snapshot.state === 'closed';
    this.#publish({ facts, state: blocked ? this.#snapshot.state : 'dirty' });
    if (!blocked) this.#schedule(this.#options.delayMs);
  }

  /** Saves now what is unsaved and waits for the answer; true when nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#dirty.size > 0 && this.#snapshot.state !== 'conflict') await this.#run();
    return this.#dirty.size === 0 && this.#snapshot.state === 'saved';
  }

  /** Conflict: drops what was typed here and continues from what the other saved. */
  takeTheirs(): void {
    const { theirs } = this.#snapshot;
    if (!theirs) return;
    this.#dirty.clear();
    this.#publish({
      facts: theirs.facts,
      version: theirs.version,
      savedAt: theirs.savedAt,
      state: 'saved',
      theirs: null,
    });
  }

  /** Conflict: puts the parts changed here on top of what the other saved, and saves. */
  keepMine(): void {
    const { theirs, facts } = this.#snapshot;
    if (!theirs) return;
    const mine = Object.fromEntries([...this.#dirty].map((key) => [key, facts[key]]));
    this.#publish({
      facts: { ...theirs.facts, ...mine },
      version: theirs.version,
      savedAt: theirs.savedAt,
      state: 'dirty',
      theirs: null,
    });
    this.#schedule(0);
  }

  /** Tries again after the network or the session came back. */
  retry = (): void => {
    if (this.#dirty.size > 0 && this.#snapshot.state !== 'conflict') this.#schedule(0);
  };

  /** Stops the timers; what is unsaved stays in memory. */
  dispose(): void {
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  async #run(): Promise<void> {
    if (this.#running) {
      await this.#running;
      if (this.#dirty.size === 0 || this.#snapshot.state !== 'dirty') return;
    }
    this.#running = this.#saveOnce();
    await this.#running;
    this.#running = undefined;
    if (this.#dirty.size > 0 && this.#snapshot.state === 'dirty') this.#schedule(this.#options.delayMs);
  }

  async #saveOnce(): Promise<void> {
    const sent = [...this.#dirty];
    if (sent.length === 0) return;
    const { facts, version } = this.#snapshot;
    // A part taken back to "not stated" travels as null: JSON has no undefined.
    const changes = Object.fromEntries(sent.map((key) => [key, facts[key] ?? null])) as Facts;
    const body = JSON.stringify([version, changes]);
    if (this.#pending?.body !== body) this.#pending = { body, key: this.#options.newKey() };
    this.#dirty.clear();
    this.#publish({ state: 'saving' });

    const answer = await this.#save(changes, version, this.#pending.key);
    const typedMeanwhile = this.#dirty.size > 0;
    if (answer.kind === 'saved') {
      this.#pending = undefined;
      const { version: saved, savedAt } = answer.draft;
      this.#publish({ version: saved, savedAt, state: typedMeanwhile ? 'dirty' : 'saved', refusals: [] });
      return;
    }
    sent.forEach((key) => this.#dirty.add(key));
    switch (answer.kind) {
      case 'conflict':
        this.#pending = undefined;
        this.#publish({ state: 'conflict', theirs: answer.theirs });
        return;
      case 'refused':
        this.#pending = undefined;
        this.#publish({ state: typedMeanwhile ? 'dirty' : 'refused', refusals: answer.errors });
        return;
      case 'offline':
        this.#publish({ state: 'offline' });
        this.#schedule(this.#options.retryMs);
        return;
      case 'expired':
      case 'closed':
        this.#publish({ state: answer.kind });
    }
  }

  #publish(change: Partial<DraftSnapshot<Facts>>): void {
    this.#snapshot = { ...this.#snapshot, ...change, unsaved: [...this.#dirty] };
    this.#listeners.forEach((listener) => listener());
  }
}
