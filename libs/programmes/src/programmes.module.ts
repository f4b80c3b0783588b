import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { programmesWording } from './programmes.wording.js';
import { ProgrammeService } from './programme/programme.service.js';
import { RoundService } from './round/round.service.js';
import { RulePackageService } from './rule-package/rule-package.service.js';

/** Programmes, rounds and rule packages. */
@Module({
  providers: [RulePackageService, ProgrammeService, RoundService],
  exports: [RulePackageService, ProgrammeService, RoundService],
})
export class ProgrammesModule {
  constructor(wording: RefusalWording) {
    wording.register(programmesWording);
  }
}
