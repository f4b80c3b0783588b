import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';

/** Caps, targets, and the ledger that moves slots. */
@Module({ imports: [ProgrammesModule] })
export class QuotasModule {}
