import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JudgementService } from '@shidian/cases/judgement/judgement.service.js';
import { MembershipService } from '@shidian/identity/membership/membership.service.js';
import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { UserService } from '@shidian/identity/user-account/user-account.service.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { type Actor, actorScope, runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import { ProgrammeService } from '@shidian/programmes/programme/programme.service.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { DocumentService } from '@shidian/schools/document/document.service.js';
import { PilotApplicationService } from '@shidian/schools/pilot-application/pilot-application.service.js';

/** The product's own services, which the demonstration data come through like anybody's. */
@Injectable()
export class DemoServices {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly users: UserService,
    readonly organisations: OrganisationService,
    readonly memberships: MembershipService,
    readonly programmes: ProgrammeService,
    readonly rounds: RoundService,
    readonly applications: PilotApplicationService,
    readonly judgements: JudgementService,
    readonly documents: DocumentService,
    readonly files: FileService,
  ) {}

  /** One request of a person: a scope, and the transaction that every mutation gets. */
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.inScopeOf(actor, () => this.database.transaction(work));
  }

  /** A person's scope without a transaction, as uploads run. */
  inScopeOf<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return runInScope(actorScope(randomUUID(), actor), work);
  }

  /** Work of the system in one tenant, in one transaction. */
  inTenant<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return runInScope(systemScope(randomUUID(), tenantId), () => this.database.transaction(work));
  }
}
