import { Module } from '@nestjs/common';
import { DrawModule } from './draw.module.js';
import { ExamDrawResolver } from './exam-draw.resolver.js';

/** Draws as the API process serves them to who is signed in. */
@Module({ imports: [DrawModule], providers: [ExamDrawResolver] })
export class DrawApiModule {}
