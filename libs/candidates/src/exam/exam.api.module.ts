import { Module } from '@nestjs/common';
import { ExamAdmissionResolver } from './exam-admission.resolver.js';
import { ExamDayResolver } from './exam-day.resolver.js';
import { ExamModule } from './exam.module.js';
import { TicketController } from './ticket/ticket.controller.js';
import { TicketService } from './ticket/ticket.service.js';
import { ExamSessionPayloadResolver, ExamSessionResolver } from './exam-session.resolver.js';

/** Exam sessions as the API process serves them. */
@Module({
  imports: [ExamModule],
  controllers: [TicketController],
  providers: [ExamSessionResolver, ExamSessionPayloadResolver, ExamAdmissionResolver, ExamDayResolver, TicketService],
})
export class ExamApiModule {}
