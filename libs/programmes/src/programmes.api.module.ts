import { Module } from '@nestjs/common';
import { CertifyingProgrammeResolver } from './certifying/certifying-programme.resolver.js';
import { ProgrammesModule } from './programmes.module.js';
import { RoundResolver } from './round/round.resolver.js';

/** The programmes context as the API process serves it. */
@Module({ imports: [ProgrammesModule], providers: [RoundResolver, CertifyingProgrammeResolver] })
export class ProgrammesApiModule {}
