import { Injectable } from '@nestjs/common';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { CALL_LIMIT } from './enrolment.inputs.js';
import { EnrolmentService } from './enrolment.service.js';

/** What became of one enrolment of a batch. */
export interface BatchResult {
  readonly id: string;
  readonly enrolmentId: string | null;
  readonly faults: readonly RefusalItem[];
}

/** Several enrolments withdrawn or decided anew, answered one by one. What is refused has changed nothing, so the others stand. */
@Injectable()
export class EnrolmentBatchService {
  constructor(private readonly enrolments: EnrolmentService) {}

  /** Withdraws each. Refuses ENROLMENT_ROWS. */
  withdraw(ids: readonly string[], reason: string): Promise<BatchResult[]> {
    return this.each(ids, (id) => this.enrolments.withdraw(id, reason));
  }

  /** Decides each anew as of today. Refuses ENROLMENT_ROWS. */
  redecide(ids: readonly string[]): Promise<BatchResult[]> {
    return this.each(ids, (id) => this.enrolments.redecide(id));
  }

  private async each(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<BatchResult[]> {
    if (ids.length === 0 || ids.length > CALL_LIMIT)
      throw new Refusal({ code: 'ENROLMENT_ROWS', field: ['ids'], params: { most: CALL_LIMIT } });
    const results: BatchResult[] = [];
    // In the order of their ids: two batches at once lock the same rows in the same order.
    for (const id of [...new Set(ids)].sort()) results.push(await attempt(id, act));
    return results;
  }
}

async function attempt(id: string, act: (id: string) => Promise<unknown>): Promise<BatchResult> {
  try {
    await act(id);
    return { id, enrolmentId: id, faults: [] };
  } catch (error) {
    if (error instanceof AccessError && error.code === 'NOT_FOUND')
      return { id, enrolmentId: null, faults: [{ code: 'ENROLMENT_NOT_FOUND' }] };
    if (!(error instanceof Refusal)) throw error;
    return { id, enrolmentId: id, faults: error.items };
  }
}
