import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { CandidateModule } from '../candidate/candidate.module.js';
import { EnrolmentModule } from '../enrolment/enrolment.module.js';
import { AcceptedFacts } from './accepted-facts.js';
import { AnnotateRosterHandler } from './annotate-roster.handler.js';
import { CheckRowsHandler, ClosePreviewHandler } from './check-rows.handler.js';
import { ForgetRosters } from './forget-rosters.js';
import { ImportHeads } from './import-head.js';
import { CloseImportHandler, ImportRowsHandler } from './import-rows.handler.js';
import { ReadRosterHandler } from './read-roster.handler.js';
import { RosterFileAccess } from './roster-file-access.js';
import { RosterImportReader } from './roster-import.reader.js';
import { RosterImportService } from './roster-import.service.js';
import { rosterImportWording } from './roster-import.wording.js';
import { RosterKeeping, rosterKeepingFrom } from './roster-keeping.js';
import { RosterRowReader } from './roster-row.reader.js';
import { RosterRows } from './roster-rows.js';
import { RowCheck } from './row-check.js';
import { RowContents } from './row-contents.js';
import { RowImport } from './row-import.js';

const services = [RosterImportService, RosterImportReader, RosterRowReader, RosterFileAccess];
const handlers = [
  ReadRosterHandler,
  CheckRowsHandler,
  ClosePreviewHandler,
  ImportRowsHandler,
  CloseImportHandler,
  AnnotateRosterHandler,
  ForgetRosters,
];
const keeping = { provide: RosterKeeping, useFactory: () => rosterKeepingFrom(process.env) };

/** Imports of rosters: nothing reaches the register before somebody has seen what it would do. */
@Module({
  imports: [CandidateModule, ProgrammesModule, EnrolmentModule],
  providers: [
    ...services,
    ...handlers,
    keeping,
    ImportHeads,
    RosterRows,
    RowContents,
    AcceptedFacts,
    RowCheck,
    RowImport,
  ],
  exports: services,
})
export class RosterImportModule {
  constructor(wording: RefusalWording) {
    wording.register(rosterImportWording);
  }
}
