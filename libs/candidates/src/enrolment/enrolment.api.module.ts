import { Module } from '@nestjs/common';
import { EnrolmentModule } from './enrolment.module.js';
import { EnrolmentConnectionResolver, EnrolmentPayloadResolver, EnrolmentResolver } from './enrolment.resolver.js';

/** Enrolments as the API process serves them. */
@Module({
  imports: [EnrolmentModule],
  providers: [EnrolmentResolver, EnrolmentConnectionResolver, EnrolmentPayloadResolver],
})
export class EnrolmentApiModule {}
