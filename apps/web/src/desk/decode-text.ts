/** Text of a CSV file: UTF-8 where it is, else GB18030, in which Excel writes on Chinese desktops. */
export const decodeText = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};
