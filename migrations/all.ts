import { CreateKernel1795190400000 } from './1795190400000-create-kernel.js';
import { CreateIdentity1795190400001 } from './1795190400001-create-identity.js';
import { CreateProgrammes1795190400002 } from './1795190400002-create-programmes.js';
import { CreateCases1795190400003 } from './1795190400003-create-cases.js';
import { CreatePilotApplications1795190400004 } from './1795190400004-create-pilot-applications.js';
import { IndexSubmissionOrder1795190400005 } from './1795190400005-index-submission-order.js';

/** Every migration, oldest first. */
export const migrations = [
  CreateKernel1795190400000,
  CreateIdentity1795190400001,
  CreateProgrammes1795190400002,
  CreateCases1795190400003,
  CreatePilotApplications1795190400004,
  IndexSubmissionOrder1795190400005,
];
