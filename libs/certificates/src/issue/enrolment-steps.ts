import { Injectable } from '@nestjs/common';
import { EnrolmentTransitions } from '@shidian/candidates/enrolment/enrolment-transitions.js';

/** What a certificate does to the enrolment that it was earned with: all or nothing; each in the caller's transaction. */
@Injectable()
export class EnrolmentSteps {
  constructor(private readonly transitions: EnrolmentTransitions) {}

  /** All of these get their certificate now; throws where one of them is not admitted any more. */
  async certify(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) all(ids, await this.transitions.certify(ids));
  }

  /** The certificate was revoked: whoever held it may enrol again. */
  async close(id: string): Promise<void> {
    all([id], await this.transitions.close([id]));
  }
}

function all(ids: readonly string[], moved: readonly string[]): void {
  if (moved.length !== ids.length) throw new Error(`${ids.length - moved.length} enrolments are not where they were`);
}
