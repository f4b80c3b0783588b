import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { Permutation } from './permutation.js';
import { publishStatusList } from './status-list.jobs.js';

/** Places of a new list: the least that the specification allows, so that a place tells nothing about a person. */
export const LIST_SIZE = 131_072;
const SECRET_BYTES = 32;

/** A certificate's place. */
export interface StatusPlace {
  readonly listId: number;
  readonly index: number;
}

interface Taken {
  readonly id: number;
  readonly size: number;
  readonly secretSealed: Buffer;
  readonly before: number;
  readonly after: number;
}

// The newest list gives what it has left.
const TAKE = {
  name: 'take-status-places',
  text: `
  WITH newest AS (SELECT id, taken FROM status_list ORDER BY id DESC LIMIT 1 FOR UPDATE)
  UPDATE status_list l SET taken = least(l.size, newest.taken + $1) FROM newest WHERE l.id = newest.id
  RETURNING l.id, l.size, l.secret_sealed AS "secretSealed", newest.taken AS before, l.taken AS after`,
};

// Of two that open the next list at once, one does; the other finds it when it takes again.
const OPEN = `
  INSERT INTO status_list (tenant_id, id, size, secret_sealed, created_at) VALUES (app_tenant(), $1, $2, $3, $4)
  ON CONFLICT (tenant_id, id) DO NOTHING`;

/** Gives out places of status lists in a random order, none twice; a new list is opened where the last is full. */
@Injectable()
export class StatusListService {
  private readonly orders = new Map<string, Permutation>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  /** `count` places, which are taken if the open transaction commits. */
  async take(count: number): Promise<StatusPlace[]> {
    const places: StatusPlace[] = [];
    while (places.length < count) {
      const [taken] = await this.database.tx.query<Taken>(TAKE, [count - places.length]);
      if (!taken || taken.after === taken.before) {
        await this.open((taken?.id ?? 0) + 1);
        continue;
      }
      const order = this.orderOf(taken);
      for (let n = taken.before; n < taken.after; n++) places.push({ listId: taken.id, index: order.at(n) });
    }
    return places;
  }

  private async open(id: number): Promise<void> {
    const sealed = this.vault.seal(randomBytes(SECRET_BYTES), this.about(id));
    const opened = await this.database.tx.execute(OPEN, [id, LIST_SIZE, sealed, this.clock.now()]);
    // A list is published as soon as there is one: unknown is not valid.
    if (opened === 1) await this.outbox.enqueue(publishStatusList, { listId: id });
  }

  private orderOf({ id, size, secretSealed }: Taken): Permutation {
    // By what is sealed: the list of a transaction that was rolled back may come again under the same number.
    const key = `${this.about(id)} ${secretSealed.toString('base64')}`;
    let order = this.orders.get(key);
    if (!order) {
      order = new Permutation(size, this.vault.open(secretSealed, this.about(id)));
      if (this.orders.size >= MOST_ORDERS) this.orders.clear();
      this.orders.set(key, order);
    }
    return order;
  }

  private about(id: number): string {
    return `${this.database.tx.binding.tenantId}/status-list/${id}`;
  }
}

/** Orders that one process keeps. */
const MOST_ORDERS = 100;
