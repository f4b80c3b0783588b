import { Module } from '@nestjs/common';

/** Filings: drafts, submission, the way over the desks, publication. */
@Module({})
export class FilingModule {}
