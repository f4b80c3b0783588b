import { Module } from '@nestjs/common';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import { ExamModule } from '../exam/exam.module.js';
import { ExamDrawReader } from './exam-draw.reader.js';
import { ExamDrawService } from './exam-draw.service.js';
import { examDrawWording } from './exam-draw.wording.js';

/** Draws of modules and papers. */
@Module({
  imports: [ExamModule],
  providers: [ExamDrawService, ExamDrawReader],
  exports: [ExamDrawService, ExamDrawReader],
})
export class DrawModule {
  constructor(wording: RefusalWording) {
    wording.register(examDrawWording);
  }
}
