import type { Guard } from './guards.js';
import type { Node } from './nodes.js';
import type { PackageContent } from './package.js';
import type { Check } from './verdict.js';
import { compileDegree, compileDegreeNamed, compileStudentRecommended } from './nodes/degrees.js';
import {
  compileCompletedTraining,
  compileLevelOpen,
  compilePriorCertificate,
  compileSchoolStanding,
} from './nodes/credentials.js';
import { compileYearsOfWork } from './nodes/work.js';
import { compileAtLeast, compileShareOf } from './nodes/counts.js';
import { compileEachYear } from './nodes/each-year.js';
import { compileEquipment } from './nodes/equipment.js';
import { compileListedName } from './nodes/listed-name.js';
import { compileAllOf, compileEvery, compileIfAny, compileOneOf, compileSome } from './nodes/logic.js';
import { compileDifferentPeople } from './nodes/people.js';
import { compileRateAtLeast } from './nodes/rates.js';
import { compileNoEntries, compileOnTime } from './nodes/records.js';
import { compileListedScopes } from './nodes/scopes.js';
import { compileSeats } from './nodes/seats.js';
import {
  compileDateValid,
  compileDocument,
  compileIsTrue,
  compileJudged,
  compileOneIn,
  compileShown,
} from './nodes/values.js';

/** Lists of the package that nodes look things up in. */
export type Lists = Pick<PackageContent, 'majors' | 'equipment' | 'filing' | 'certification'>;

/** Turns a node into a closure; the closed set of kinds is checked by the compiler. */
export function compileNode(node: Node, lists: Lists, guards: readonly Guard[]): Check {
  const inner = (part: Node): Check => compileNode(part, lists, guards);
  switch (node.kind) {
    case 'all-of':
      return compileAllOf(node, inner);
    case 'one-of':
      return compileOneOf(node, inner);
    case 'some':
      return compileSome(node, inner);
    case 'every':
      return compileEvery(node, inner);
    case 'at-least':
      return compileAtLeast(node, guards);
    case 'share-of':
      return compileShareOf(node, guards);
    case 'each-year':
      return compileEachYear(node);
    case 'listed-name':
      return compileListedName(node, lists.majors);
    case 'one-in':
      return compileOneIn(node);
    case 'date-valid':
      return compileDateValid(node);
    case 'document':
      return compileDocument(node);
    case 'shown':
      return compileShown(node);
    case 'is-true':
      return compileIsTrue(node);
    case 'different-people':
      return compileDifferentPeople(node);
    case 'seats':
      return compileSeats(node);
    case 'equipment':
      return compileEquipment(node, lists.equipment);
    case 'if-any':
      return compileIfAny(node, inner);
    case 'listed-scopes':
      return compileListedScopes(node, lists.filing?.scopes ?? []);
    case 'rate-at-least':
      return compileRateAtLeast(node);
    case 'no-entries':
      return compileNoEntries(node);
    case 'on-time':
      return compileOnTime(node);
    case 'years-of-work':
      return compileYearsOfWork(node, lists.certification);
    case 'prior-certificate':
      return compilePriorCertificate(node, lists.certification);
    case 'completed-training':
      return compileCompletedTraining(node, lists.certification);
    case 'degree':
      return compileDegree(node, lists.certification);
    case 'student-recommended':
      return compileStudentRecommended(node, lists.certification);
    case 'degree-named':
      return compileDegreeNamed(node, lists.certification);
    case 'level-open':
      return compileLevelOpen(node, lists.certification);
    case 'school-standing':
      return compileSchoolStanding();
    case 'judged':
      return compileJudged(node);
    default:
      return unknownKind(node);
  }
}

function unknownKind(node: never): never {
  throw new Error(`unknown node kind in ${JSON.stringify(node)}`);
}
