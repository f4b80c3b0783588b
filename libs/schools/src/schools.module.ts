import { Module } from '@nestjs/common';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { DocumentService } from './document/document.service.js';
import { PilotApplicationReader } from './pilot-application/pilot-application.reader.js';
import { PilotApplicationService } from './pilot-application/pilot-application.service.js';
import { SubmissionCheck } from './pilot-application/submission-check.js';
import { rosterRefusalWording } from './roster/roster.wording.js';
import { RosterService } from './roster/roster.service.js';
import { SchoolStandings } from './standing/school-standings.js';
import { schoolsWording } from './schools.wording.js';

/** Schools and their pilot applications. */
@Module({
  imports: [CasesModule, ProgrammesModule],
  providers: [
    DocumentService,
    RosterService,
    SubmissionCheck,
    PilotApplicationService,
    PilotApplicationReader,
    SchoolStandings,
  ],
  exports: [RosterService, DocumentService, PilotApplicationService, PilotApplicationReader, SchoolStandings],
})
export class SchoolsModule {
  constructor(wording: RefusalWording) {
    wording.register(schoolsWording);
    wording.register(rosterRefusalWording);
  }
}
