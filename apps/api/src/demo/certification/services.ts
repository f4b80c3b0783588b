import { Injectable } from '@nestjs/common';
import { CandidateNumbers } from '@shidian/candidates/candidate/candidate-numbers.js';
import { CandidateService } from '@shidian/candidates/candidate/candidate.service.js';
import { ExamDrawService } from '@shidian/candidates/draw/exam-draw.service.js';
import { EnrolmentJudgementService } from '@shidian/candidates/enrolment/enrolment-judgement.service.js';
import { EnrolmentService } from '@shidian/candidates/enrolment/enrolment.service.js';
import { ExamAdmissionService } from '@shidian/candidates/exam/exam-admission.service.js';
import { ExamDayService } from '@shidian/candidates/exam/exam-day.service.js';
import { ExamSessionService } from '@shidian/candidates/exam/exam-session.service.js';
import { PlacementService } from '@shidian/candidates/practice/placement.service.js';
import { RosterImportService } from '@shidian/candidates/roster-import/roster-import.service.js';
import { ExamCorrectionService } from '@shidian/candidates/score/exam-correction.service.js';
import { ExamPublicationService } from '@shidian/candidates/score/exam-publication.service.js';
import { ExamResolutionService } from '@shidian/candidates/score/exam-resolution.service.js';
import { ExamScoreService } from '@shidian/candidates/score/exam-score.service.js';
import { SurveyService } from '@shidian/candidates/survey/survey.service.js';
import { AttendanceService } from '@shidian/candidates/training/attendance.service.js';
import { ClassMemberService } from '@shidian/candidates/training/class-member.service.js';
import { CompletionService } from '@shidian/candidates/training/completion.service.js';
import { TrainingClassService } from '@shidian/candidates/training/training-class.service.js';
import { IssueBatchService } from '@shidian/certificates/issue/issue-batch.service.js';
import { IssueStepService } from '@shidian/certificates/issue/issue-step.service.js';
import { CertificateDecisionService } from '@shidian/certificates/revocation/decision.service.js';
import { CertificateProposalService } from '@shidian/certificates/revocation/proposal.service.js';
import { DemoServices } from '../seed/services.js';

/** The services that candidates and certificates of the demonstration come through, like anybody's. */
@Injectable()
export class CertificationServices {
  constructor(
    readonly base: DemoServices,
    readonly numbers: CandidateNumbers,
    readonly candidates: CandidateService,
    readonly imports: RosterImportService,
    readonly enrolments: EnrolmentService,
    readonly judgements: EnrolmentJudgementService,
    readonly classes: TrainingClassService,
    readonly members: ClassMemberService,
    readonly attendance: AttendanceService,
    readonly completions: CompletionService,
    readonly surveys: SurveyService,
    readonly placements: PlacementService,
    readonly sessions: ExamSessionService,
    readonly admissions: ExamAdmissionService,
    readonly days: ExamDayService,
    readonly draws: ExamDrawService,
    readonly scores: ExamScoreService,
    readonly resolutions: ExamResolutionService,
    readonly publications: ExamPublicationService,
    readonly corrections: ExamCorrectionService,
    readonly batches: IssueBatchService,
    readonly steps: IssueStepService,
    readonly proposals: CertificateProposalService,
    readonly decisions: CertificateDecisionService,
  ) {}
}
