import { Module } from '@nestjs/common';
import { FilingFieldsResolver, SignOffFieldsResolver } from './filing-fields.resolver.js';
import { FilingReviewResolver } from './filing-review.resolver.js';
import { FilingModule } from './filing.module.js';
import { FilingConnectionResolver, FilingPayloadResolver, FilingResolver } from './filing.resolver.js';

/** Filings: drafts, submission, the way over the desks, publication. As the API process serves it. */
@Module({
  imports: [FilingModule],
  providers: [
    FilingResolver,
    FilingConnectionResolver,
    FilingPayloadResolver,
    FilingReviewResolver,
    FilingFieldsResolver,
    SignOffFieldsResolver,
  ],
})
export class FilingApiModule {}
