import type {
  RosterImportStatus,
  RosterLikeness,
  RosterOutcome,
  RosterResolution,
  RosterResult,
} from '@shidian/contract/roster-imports.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { RosterImportAbility } from './roster-import.policy.js';

export const RosterImportStatusEnum = stringEnum<RosterImportStatus>(
  'RosterImportStatus',
  '名单导入的进度。Where the import of a roster stands.',
  {
    UPLOADING: '等待文件。The file is awaited.',
    READING: '正在读取。Being read.',
    CHECKING: '正在与考生库核对。Being compared with the register.',
    PREVIEWED: '核对完成，等待确认；尚未写入任何内容。Checked and awaiting confirmation; nothing is written yet.',
    IMPORTING: '正在导入。Being imported.',
    DONE: '导入完成。Imported.',
    UNREADABLE: '文件无法读取。The file cannot be read.',
    CANCELLED: '已取消。Cancelled.',
  },
);

export const RosterOutcomeEnum = stringEnum<RosterOutcome>('RosterOutcome', '一行将带来的变化。What a row would do.', {
  NEW: '新考生。A new candidate.',
  UNCHANGED: '已登记且内容相同。Registered, and states the same.',
  CHANGED: '已登记，申报内容有变化。Registered, and states something new.',
  DUPLICATE: '与名单中前一行重复，不导入。Repeats an earlier row; not imported.',
  POSSIBLE: '可能重复，须确认。A possible duplicate, to be decided.',
  ERROR: '有误，不导入。To be mended; not imported.',
});

export const RosterLikenessEnum = stringEnum<RosterLikeness>(
  'RosterLikeness',
  '疑似重复的缘由。How two entries resemble each other.',
  {
    SAME_NUMBER: '号码相同，姓名写法不同。One number under two names.',
    SAME_PERSON: '姓名和出生日期相同，号码不同。One name and birthday under two numbers.',
  },
);

export const RosterResolutionEnum = stringEnum<RosterResolution>(
  'RosterResolution',
  '对疑似重复的处理。What is said of a possible duplicate.',
  {
    SAME: '是同一人，保留原有姓名和号码。The same person; name and number stay as they are.',
    SAME_NEW_NAME:
      '是同一人，改用名单中的姓名（留下更正记录）。The same person; the name of the roster is right (on record).',
    DIFFERENT: '不是同一人。Different people.',
    SKIP: '跳过此行。Leave this row out.',
  },
);

export const RosterResultEnum = stringEnum<RosterResult>('RosterResult', '一行的导入结果。What a row did.', {
  CREATED: '新登记。Registered.',
  CHANGED: '已更新。Updated.',
  UNCHANGED: '无变化。Unchanged.',
  SKIPPED: '已跳过。Skipped.',
  REFUSED: '未导入，见说明。Not imported, for the reasons given.',
});

export const RosterImportAbilityEnum = stringEnum<RosterImportAbility>(
  'RosterImportAbility',
  '可对名单导入进行的操作。What may be done with an import.',
  {
    PREVIEW: '文件传完后开始核对。Have it checked once the file is there.',
    RESOLVE: '处理疑似重复。Decide on possible duplicates.',
    CONFIRM: '确认导入。Confirm the import.',
    CANCEL: '取消。Cancel it.',
    DOWNLOAD: '下载核对结果。Fetch the annotated workbook.',
  },
);
