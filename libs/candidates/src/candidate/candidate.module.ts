import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { CandidateCorrections } from './candidate-corrections.js';
import { CandidateNumbers } from './candidate-numbers.js';
import { CandidatePhotoService } from './candidate-photo.service.js';
import { CandidateRegister } from './candidate-register.js';
import { CandidateReader } from './candidate.reader.js';
import { CandidateService } from './candidate.service.js';
import { candidateWording } from './candidate.wording.js';

const services = [
  CandidateNumbers,
  CandidateCorrections,
  CandidateRegister,
  CandidateReader,
  CandidateService,
  CandidatePhotoService,
];

/** Candidates: who they are, and who may know it. */
@Module({ providers: services, exports: services })
export class CandidateModule {
  constructor(wording: RefusalWording) {
    wording.register(candidateWording);
  }
}
