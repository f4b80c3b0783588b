import { CreateKernel1795190400000 } from './1795190400000-create-kernel.js';
import { CreateIdentity1795190400001 } from './1795190400001-create-identity.js';
import { CreateProgrammes1795190400002 } from './1795190400002-create-programmes.js';
import { CreateCases1795190400003 } from './1795190400003-create-cases.js';
import { CreatePilotApplications1795190400004 } from './1795190400004-create-pilot-applications.js';
import { IndexSubmissionOrder1795190400005 } from './1795190400005-index-submission-order.js';
import { CreateJurisdictions1795200000000 } from './1795200000000-create-jurisdictions.js';
import { CreateDesks1795200000001 } from './1795200000001-create-desks.js';
import { CreateQuotas1795200000002 } from './1795200000002-create-quotas.js';
import { CreateFilings1795200000003 } from './1795200000003-create-filings.js';
import { CreateAnnualEvaluation1795200000004 } from './1795200000004-create-annual-evaluation.js';
import { CreatePrintOrders1795200000005 } from './1795200000005-create-print-orders.js';
import { OpenCertification1795300000000 } from './1795300000000-open-certification.js';
import { CreateCandidates1795300000001 } from './1795300000001-create-candidates.js';
import { CreateEnrolments1795300000002 } from './1795300000002-create-enrolments.js';
import { CreateTraining1795300000003 } from './1795300000003-create-training.js';
import { CreateExams1795300000004 } from './1795300000004-create-exams.js';
import { CreateCertificates1795300000005 } from './1795300000005-create-certificates.js';
import { CountLookUps1795300000006 } from './1795300000006-count-look-ups.js';
import { CreateExamDraws1795300000014 } from './1795300000014-create-exam-draws.js';
import { IndexQueues1795310000000 } from './1795310000000-index-queues.js';
import { NumberPassages1795320000000 } from './1795320000000-number-passages.js';
import { RebuildQuotaLedger1795320000001 } from './1795320000001-rebuild-quota-ledger.js';
import { IndexEntriesOfUnits1795330000000 } from './1795330000000-index-entries-of-units.js';
import { NameDeputies1795340000000 } from './1795340000000-name-deputies.js';
import { EndSigningKeys1795350000000 } from './1795350000000-end-signing-keys.js';
import { ForgetRosters1795350000001 } from './1795350000001-forget-rosters.js';
import { DecideAgain1795365000000 } from './1795365000000-decide-again.js';
import { DropExamDocuments1795366000000 } from './1795366000000-drop-exam-documents.js';
import { SettleItemsInPlace1795370000000 } from './1795370000000-settle-items-in-place.js';
import { TellWhoWaits1795371000000 } from './1795371000000-tell-who-waits.js';
import { IndexPlacements1795380000000 } from './1795380000000-index-placements.js';

/** Every migration, oldest first. */
export const migrations = [
  CreateKernel1795190400000,
  CreateIdentity1795190400001,
  CreateProgrammes1795190400002,
  CreateCases1795190400003,
  CreatePilotApplications1795190400004,
  IndexSubmissionOrder1795190400005,
  CreateJurisdictions1795200000000,
  CreateDesks1795200000001,
  CreateQuotas1795200000002,
  CreateFilings1795200000003,
  CreateAnnualEvaluation1795200000004,
  CreatePrintOrders1795200000005,
  OpenCertification1795300000000,
  CreateCandidates1795300000001,
  CreateEnrolments1795300000002,
  CreateTraining1795300000003,
  CreateExams1795300000004,
  CreateCertificates1795300000005,
  CountLookUps1795300000006,
  CreateExamDraws1795300000014,
  IndexQueues1795310000000,
  NumberPassages1795320000000,
  RebuildQuotaLedger1795320000001,
  IndexEntriesOfUnits1795330000000,
  NameDeputies1795340000000,
  EndSigningKeys1795350000000,
  ForgetRosters1795350000001,
  DecideAgain1795365000000,
  DropExamDocuments1795366000000,
  SettleItemsInPlace1795370000000,
  TellWhoWaits1795371000000,
  IndexPlacements1795380000000,
];
