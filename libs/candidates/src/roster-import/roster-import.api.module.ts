import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@shidian/programmes/programmes.module.js';
import { RosterImportModule } from './roster-import.module.js';
import { RosterImportPayloadResolver, RosterImportResolver } from './roster-import.resolver.js';
import { RosterTemplateController } from './template/roster-template.controller.js';

/** Imports of rosters as the API process serves them. */
@Module({
  imports: [RosterImportModule, ProgrammesModule],
  controllers: [RosterTemplateController],
  providers: [RosterImportResolver, RosterImportPayloadResolver],
})
export class RosterImportApiModule {}
