import { Module } from '@nestjs/common';
import { PracticeStandingReader } from './practice-standing.reader.js';

/** Practice at filed bases and internships at companies. */
@Module({ providers: [PracticeStandingReader], exports: [PracticeStandingReader] })
export class PracticeModule {}
