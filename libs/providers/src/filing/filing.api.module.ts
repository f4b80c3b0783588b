import { Module } from '@nestjs/common';
import { FilingModule } from './filing.module.js';

/** Filings: drafts, submission, the way over the desks, publication. As the API process serves it. */
@Module({ imports: [FilingModule] })
export class FilingApiModule {}
