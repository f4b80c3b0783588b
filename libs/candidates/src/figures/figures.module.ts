import { Module } from '@nestjs/common';
import { AnnualReportModule } from '@shidian/providers/annual-report/annual-report.module.js';
import { TrainingFigures } from './training-figures.js';

/** Figures of providers' years, as training, practice and exams know them. */
@Module({ imports: [AnnualReportModule], providers: [TrainingFigures] })
export class FiguresModule {}
