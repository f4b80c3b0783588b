import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module.js';
import { CredentialService } from './credential.service.js';
import { PublishStatusListHandler } from './publish-status-list.handler.js';

/** Verifiable credentials and the lists of what is no longer valid. */
@Module({
  imports: [RecordModule],
  providers: [CredentialService, PublishStatusListHandler],
  exports: [CredentialService],
})
export class CredentialModule {}
