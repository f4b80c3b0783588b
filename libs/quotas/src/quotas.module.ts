import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotaBalances } from './ledger/quota-balances.js';
import { QuotaIssue } from './ledger/quota-issue.js';
import { QuotaLedger } from './ledger/quota-ledger.js';
import { LedgerAudit } from './ledger/ledger-audit.js';

/** Caps, targets, and the ledger that moves slots. */
@Module({
  imports: [IdentityModule, ProgrammesModule],
  providers: [QuotaBalances, QuotaIssue, QuotaLedger, LedgerAudit],
  exports: [QuotaBalances, QuotaLedger, LedgerAudit],
})
export class QuotasModule {}
