/** A learner as typed. */
export interface LearnerLine {
  name: string;
  documentNumber: string;
}

/** Learners pasted from a spreadsheet or typed: one a line, the name first, then the number; between them a tab, comma or blank. */
export function readLearners(text: string): LearnerLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = line, documentNumber = ''] = /^(.*?)[\s,，、;；]+([0-9０-９xXＸｘ' -]+)$/u.exec(line) ?? [];
      return { name: name.trim(), documentNumber: documentNumber.replace(/^'/, '').trim() };
    });
}
