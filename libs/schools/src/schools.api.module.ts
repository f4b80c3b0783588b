import { Module } from '@nestjs/common';
import { FilesController } from '@shidian/platform/files/files.controller.js';
import { DocumentResolver } from './document/document.resolver.js';
import { CasesModule } from '@shidian/cases/cases.module.js';
import {
  PilotApplicationConnectionResolver,
  PilotApplicationPayloadResolver,
  PilotApplicationResolver,
} from './pilot-application/pilot-application.resolver.js';
import { ReviewFieldsResolver } from './pilot-application/review-fields.resolver.js';
import { RosterResolver } from './roster/roster.resolver.js';
import { RosterTemplateController } from './roster/roster-template.controller.js';
import { SchoolsModule } from './schools.module.js';

/** The schools context as the API process serves it. */
@Module({
  imports: [SchoolsModule, CasesModule],
  controllers: [FilesController, RosterTemplateController],
  providers: [
    DocumentResolver,
    RosterResolver,
    PilotApplicationResolver,
    PilotApplicationConnectionResolver,
    PilotApplicationPayloadResolver,
    ReviewFieldsResolver,
  ],
})
export class SchoolsApiModule {}
