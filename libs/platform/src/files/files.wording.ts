import type { RefusalWords } from '../graphql/wording.js';

/** Wordings of what the file store refuses. */
export const filesWording = {
  BAD_FILE_NAME: {
    'zh-CN': '文件名含有控制字符或路径，请改名后重新上传。',
    en: 'The file name holds control characters or a path. Rename the file and upload it again.',
  },
  WRONG_TYPE: {
    'zh-CN': '不接受这种文件（{extension}）。可以上传 PDF、PNG、JPEG、DOCX、XLSX 或 CSV。',
    en: 'Files of this type ({extension}) are not accepted. Upload PDF, PNG, JPEG, DOCX, XLSX or CSV.',
  },
  DOUBLE_EXTENSION: {
    'zh-CN': '文件名中间含有可执行类型的扩展名（{extension}），请改名后重新上传。',
    en: 'The file name hides the extension of a program ({extension}). Rename the file and upload it again.',
  },
  EMPTY_FILE: { 'zh-CN': '文件是空的，请检查后重新上传。', en: 'The file is empty. Check it and upload it again.' },
  BAD_FILE_SIZE: {
    'zh-CN': '文件大小须为正整数（字节）。',
    en: 'The file size must be a positive whole number of bytes.',
  },
  BAD_FILE_HASH: {
    'zh-CN': '文件校验值须为 64 位小写十六进制。',
    en: 'The file hash must be 64 lower-case hexadecimal digits.',
  },
  TOO_LARGE: {
    'zh-CN': '文件超过上限（{limitBytes} 字节），请压缩或拆分后上传。',
    en: 'The file exceeds the limit of {limitBytes} bytes. Compress or split it.',
  },
  SIZE_MISMATCH: {
    'zh-CN': '收到 {received} 字节，应为 {announced} 字节；上传可能中断，请重试。',
    en: '{received} bytes arrived where {announced} were announced. The upload may have been cut off; try again.',
  },
  UPLOAD_INTERRUPTED: { 'zh-CN': '上传中断，请重新上传。', en: 'The upload was cut off. Upload the file again.' },
  HASH_MISMATCH: {
    'zh-CN': '收到的内容与声明的校验值不符，请重新上传。',
    en: 'What arrived does not match the announced hash. Upload the file again.',
  },
  TYPE_MISMATCH: {
    'zh-CN': '文件内容（{found}）与扩展名（{extension}）不符，请上传原始文件。',
    en: 'The content ({found}) is not what the extension ({extension}) says. Upload the original file.',
  },
  ACTIVE_CONTENT: {
    'zh-CN': '文件含有脚本、宏或可启动的程序，请另存为不含这些内容的文件。',
    en: 'The file holds a script, a macro or something that starts a program. Save it without them.',
  },
  ENCRYPTED_FILE: {
    'zh-CN': '文件已加密，无法检查，请去掉密码和权限限制后上传。',
    en: 'The file is encrypted and cannot be examined. Remove its password and restrictions.',
  },
  UNREADABLE_FILE: {
    'zh-CN': '文件已损坏或结构异常，请重新导出后上传。',
    en: 'The file is damaged or built in an unusual way. Export it again.',
  },
  ALREADY_STORED: {
    'zh-CN': '此文件已上传过另一份内容，请作为新文件上传。',
    en: 'Other content was already uploaded for this file. Upload it as a new file.',
  },
} satisfies Record<string, RefusalWords>;
