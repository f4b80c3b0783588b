import type { Wording } from '../wording';
import { check, conflict, progress, sections, submit, taskList, withdraw } from './application';
import { candidate } from './candidate';
import { change } from './change';
import { codes } from './codes';
import { common, failure } from './common';
import { desk } from './desk';
import { draw, exam } from './exam';
import { fields, grid } from './fields';
import { filing } from './filing';
import { defects, findings, history, readBack } from './findings';
import { equipment, majors, materials, staff, team } from './forms';
import { home } from './home';
import { issue } from './issue';
import { provider } from './provider';
import { quota } from './quota';
import { report } from './report';
import { decide, judge, queue, workbench } from './review';
import { account, session, signIn } from './session';
import { survey, training } from './training';
import { enrolment } from './enrolment';
import { evaluation } from './evaluation';
import { record } from './record';
import { register } from './register';
import { roster } from './roster';

/** Every wording of the console in English. */
export const en = {
  account,
  candidate,
  change,
  check,
  codes,
  common,
  conflict,
  decide,
  defects,
  desk,
  draw,
  enrolment,
  equipment,
  evaluation,
  exam,
  failure,
  fields,
  filing,
  findings,
  grid,
  history,
  home,
  issue,
  judge,
  majors,
  materials,
  progress,
  provider,
  queue,
  quota,
  readBack,
  record,
  register,
  report,
  roster,
  sections,
  session,
  signIn,
  staff,
  submit,
  survey,
  taskList,
  team,
  training,
  withdraw,
  workbench,
} satisfies Wording;
