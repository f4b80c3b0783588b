/** The team's section. */
export const team = {
  counts: {
    label: 'Counted from the list',
    team: 'Team',
    dual: 'Dual-qualified',
    expert: 'Industry experts',
    fullTime: 'Full time',
    partTime: 'Part time',
  },
  upload: {
    label: 'Upload a roster (xlsx or csv)',
    button: 'Upload a roster',
    busy: 'Reading…',
    hint: 'xlsx, or csv (UTF-8 or GB18030)',
    template: 'Download the template',
  },
  preview: {
    title: '{{rows}} people read, {{errors}} errors',
    row: 'Row of the sheet',
    column: 'Column',
    problem: 'Problem',
    wholeRow: 'Whole row',
    take: 'Take them',
    replace: 'Replace the list',
    append: 'Append to the list',
  },
};

/** The majors' section. */
export const majors = {
  add: 'Add a major',
  entry: 'Major {{number}}',
  remove: 'Remove major {{number}}',
  intake: 'Intake of {{year}}',
  intakeOf: '{{year}}: {{students}}',
  students: 'students',
};

/** The equipment annex. */
export const equipment = {
  advisory: 'The quantities are suggestions; fewer never fail an application.',
  line: 'Line',
  name: 'Equipment',
  suggested: 'Suggested',
  present: 'Present',
  presentOf: '{{name}}, quantity present',
};

/** Staff and office. */
export const staff = { people: 'Managers and technical staff', office: 'Office' };

/** Documents. */
export const materials = {
  note: 'PDF, JPG, PNG, DOCX or XLSX, up to 20 MB each.',
  required: 'Required',
  optional: 'Optional',
  upload: 'Upload a file',
  uploadFor: 'Upload files for “{{title}}”',
  uploading: 'Upload of “{{title}}”',
  busy: 'Uploading…',
  hint: 'or drop files here',
  remove: 'Remove',
  tooLarge: '{{name}} is larger than {{limit}}. Make it smaller, then upload it.',
  none: 'Not uploaded',
  count_one: '{{count}} file',
  count_other: '{{count}} files',
};
