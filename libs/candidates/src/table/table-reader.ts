// The spreadsheet library is loaded when somebody first sends a file: whoever needs this file imports it then.
export { tableOfFile, tableOfText } from '@shidian/platform/spreadsheet/read-table.js';
