// The product's worker, told that evaluations cannot go together: each submission is a job of its own however many wait, which
// otherwise only happens as long as they arrive one by one.
import { evaluateSubmission } from '@shidian/cases/evaluation/evaluation.jobs.js';

delete evaluateSubmission.bulk;
await import('../../../apps/worker/dist/main.js');
