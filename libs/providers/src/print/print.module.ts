import { Module } from '@nestjs/common';
import { IdentityModule } from '@shidian/identity/identity.module.js';
import { FileAccess } from '@shidian/platform/files/file-access.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { FilingModule } from '../filing/filing.module.js';
import { PrintDocumentHandler } from './print-document.handler.js';
import { PrintService } from './print.service.js';
import { printWording } from './print.wording.js';
import { SummaryService } from './summary.service.js';

/** Printed forms, notices and summaries. */
@Module({
  imports: [FilingModule, IdentityModule, ProgrammesModule],
  providers: [PrintService, SummaryService, PrintDocumentHandler],
  exports: [PrintService, SummaryService],
})
export class PrintModule {
  constructor(wording: RefusalWording, access: FileAccess, prints: PrintService) {
    wording.register(printWording);
    prints.guard(access);
  }
}
