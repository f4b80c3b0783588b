// What draws is loaded when somebody's name is first looked at: whoever needs this file imports it then.
export { missingGlyphs } from '@shidian/platform/print/chinese-font.js';
