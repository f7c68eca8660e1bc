/** Characters that make a spreadsheet run a cell as a formula, full-width forms included. */
const startsFormula = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

/** The same behind what another reader takes for the end of a cell: semicolon (Excel in Italian), tab, bar, line break. */
const formulaInside = /([;\t|\r\n]\s*)(?=[=+\-@＝＋－＠])/gu;

/**
 * A text that no spreadsheet takes for a formula (OWASP, CSV injection), whatever it takes for the end of a cell: what begins like
 * one gets an apostrophe in front.
 */
export function safeCell(text: string): string {
	const inside = text.replace(formulaInside, "$1'");
	return startsFormula.test(text) ? `'${inside}` : inside;
}
