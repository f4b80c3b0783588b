export type { Client } from '../../../api/e2e/support/client.js';
export { createExamGround, type ExamGround } from '../../../api/e2e/support/exams.js';
export { NOW, PASSWORD } from '../../../api/e2e/support/world.js';
