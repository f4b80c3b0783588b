/** Sections of the form. */
export const sections = {
  backToList: 'Back to the task list',
  next: 'Next: {{section}}',
  toCheck: 'Check and submit',
  saveAndReturn: 'Save and return',
  problems: 'These values are not possible; mend them before you submit',
  licence: {
    title: 'Licence',
    lead: 'The licence to run a school or the certificate of the legal person, and its validity.',
  },
  majors: {
    title: 'Majors and intakes',
    lead: 'Majors of the pilot, and the full-time intake of each of the last three years.',
  },
  team: {
    title: 'Teaching team',
    lead: 'Full-time and part-time teachers; dual-qualified teachers and industry experts are counted from the list.',
  },
  head: { title: 'Head of the major', lead: 'Name and professional title of the head.' },
  rooms: { title: 'Rooms', lead: 'Rooms for theory and practice, and how many people they take at once.' },
  equipment: {
    title: 'Equipment',
    lead: 'What is there beside the suggested quantities. For information; it has no effect on the outcome.',
  },
  staff: { title: 'Staff and office', lead: 'Teaching management, technical staff and a fixed office.' },
  narrative: { title: 'Statements', lead: 'For the points a reviewer judges on the evidence. State facts.' },
  materials: { title: 'Documents', lead: 'Each document says why it is asked for; several files may be uploaded.' },
};

/** The task list. */
export const taskList = {
  lead: 'Application {{number}} · {{school}}',
  deadline: 'Deadline {{date}}',
  back: 'Back to the start page',
  summary:
    '{{filled}} of {{total}} sections are filled in. Everything is saved as you type; leave and come back at any time.',
  open_one: '{{count}} open point',
  open_other: '{{count}} open points',
  toCheck: 'Check and submit',
  toResubmit: 'Check and submit again',
  progress: 'See the progress',
};

/** Check before submitting. */
export const check = {
  title: 'Check and submit',
  lead: 'This is all that will be submitted. Check each item; “Change” takes you back to it.',
  findings: 'Against the conditions',
  otherFindings_one: '{{count}} other condition',
  otherFindings_other: '{{count}} other conditions',
  readBack: 'The application',
  change: 'Change',
};

/** The confirmation. */
export const submit = {
  title: 'Submit',
  next: {
    frozen: 'What you submit is fixed: it cannot be changed while it is reviewed.',
    evaluated: 'It is evaluated at once by the rules of this round, usually within seconds.',
    reviewed: 'Then the reviewing body judges the points that need a person, on the evidence.',
    returned: 'If something must be mended you get every point at once, and may submit again.',
  },
  ineligible: 'Some conditions are not met. You may submit, but the application will probably not be approved.',
  incomplete: 'Some facts are not stated yet; state them before you submit.',
  confirm: 'I have checked the above and confirm that it is true and complete.',
  submit: 'Submit the application',
  resubmit: 'Submit again',
  refused: 'Not submitted yet',
  unsaved: 'Something is not saved yet. Wait until it is, then submit.',
  notConfirmed: 'Tick the confirmation first, then submit.',
  notAllowed: 'Your role can fill in but not submit. Ask the responsible person of your school to submit.',
};

/** Progress. */
export const progress = {
  title: 'Progress',
  number: 'Application {{number}}',
  now: {
    DRAFT: 'The application is not submitted yet.',
    EVALUATING: 'Submitted. It is being evaluated; the result appears on this page by itself.',
    IN_REVIEW: 'The evaluation is done. The reviewing body is at work.',
    RETURNED: 'The application was returned. Mend the points below and submit it again.',
    APPROVED: 'The application is approved.',
    REJECTED: 'The application is rejected; the reasons are in the record below.',
    WITHDRAWN: 'The application is withdrawn.',
  },
  mend: 'Mend it',
  continue: 'Continue',
  history: 'Full record',
  timeline: 'What has happened',
  school: 'The school',
  unit: 'The unit',
  nothingYet: 'Nothing has happened yet.',
  findings: 'Result of the evaluation',
  noFindings: 'It appears here when the evaluation is done.',
  attempt: 'Submission {{attempt}}',
  onBehalfOf: ' (for {{who}})',
  sentBackTo: 'Sent back to “{{desk}}”, which has it anew.',
  comesInAt: 'Once mended it comes in at “{{desk}}”.',
};

/** Withdrawing. */
export const withdraw = {
  button: 'Withdraw',
  title: 'Withdraw the application',
  text: 'A withdrawn application is closed and cannot be taken up again.',
  reason: 'Reason',
  reasonMissing: 'State the reason.',
  confirm: 'Withdraw for good',
};

/** Two tabs, or two people, changed the same draft. */
export const conflict = {
  title: 'Something else was saved meanwhile',
  text: '{{who}} saved this application on {{when}}. Choose which version holds; nothing of theirs has been overwritten.',
  textUnnamed: 'Somebody else saved this on {{when}}. Choose which to keep; yours has not replaced theirs.',
  field: 'Fact',
  theirs: 'Saved by them',
  mine: 'Your change',
  same: 'Both versions say the same.',
  more_one: '{{count}} more difference.',
  more_other: '{{count}} more differences.',
  takeTheirs: 'Take their version',
  keepMine: 'Keep my changes and save',
};
