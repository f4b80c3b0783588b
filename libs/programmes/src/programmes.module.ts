import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { programmesWording } from './programmes.wording.js';
import { ProgrammeService } from './programme/programme.service.js';
import { RoundService } from './round/round.service.js';
import { ProgrammePackages } from './rule-package/programme-packages.js';
import { RulePackageService } from './rule-package/rule-package.service.js';

const services = [RulePackageService, ProgrammePackages, ProgrammeService, RoundService];

/** Programmes, rounds and rule packages. */
@Module({ providers: services, exports: services })
export class ProgrammesModule {
  constructor(wording: RefusalWording) {
    wording.register(programmesWording);
  }
}
