import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { ExamPublicationService } from './exam-publication.service.js';
import { publishResults } from './exam-score.jobs.js';

/** The worker's part of a publication: all results in its one transaction. */
@HandlesJob(publishResults)
export class PublishResultsHandler implements JobHandler<{ sessionId: string }> {
  constructor(private readonly publications: ExamPublicationService) {}

  readonly handle = ({ sessionId }: { sessionId: string }): Promise<void> => this.publications.publish(sessionId);
}
