/** Characters that make a spreadsheet run a cell as a formula, full-width forms included. */
const startsFormula = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection): one that begins like one gets an apostrophe in front. */
export const safeCell = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);
