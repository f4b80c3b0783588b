import { Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { QuotasModule } from '@shidian/quotas/quotas.module.js';

/** Training institutions and practice bases: filings, the register, annual reports and evaluations, revocation. */
@Module({ imports: [CasesModule, ProgrammesModule, QuotasModule] })
export class ProvidersModule {}
