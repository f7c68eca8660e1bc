/** Expected failures: what went wrong, where, and the values a sentence about it needs. Words are added by i18n. */

/** Every problem of the app by its code, with the values that belong to it. */
export type ProblemValues = {
	/** A file or field without anything in it. */
	emptyFile: Record<never, never>;
	/** Not JSON at this position (both counted from 1); `found` is the word or character there. */
	notJson: { line: number; column: number; found: string };
	/** The JSON ends before it is complete; the position is its end. */
	cutShort: { line: number; column: number };
	/** More levels of nesting than `limit`. */
	tooDeep: { line: number; column: number; limit: number };
	/** Signs of emphasis and links in one paragraph of Markdown, up to this line. */
	tooManyMarks: { line: number; limit: number };
	/** Lines of Markdown from this one on in which lists, quotes or code never all end. */
	tooManyLines: { line: number; limit: number };
	/** A file over the limit; both in MB. */
	tooLarge: { limit: number; found: number };
	/** A file for which the device has no room; both in MB. */
	noRoom: { needed: number; free: number };
	/** A file that this browser cannot keep or hash. */
	notKept: Record<never, never>;
	/** The bytes are not UTF-8; `offset` of the first one that is not, from 0. */
	encoding: { offset: number };
	/** Not UTF-8, and told which encoding it is by its first bytes or by what they make; `offset` as above. */
	otherEncoding: { found: string; offset: number };
	/** A web page where content for a lens is expected. */
	webPage: Record<never, never>;
	archive: Record<never, never>;
	/** A ZIP whose list of entries is cut off, does not hold, or names the same bytes several times. */
	brokenArchive: Record<never, never>;
	/** In MB and files. */
	archiveTooLarge: { limit: number; files: number };
	/** Two entries of a ZIP have one name: programs differ on which they take. */
	entryTwice: { name: string };
	/** An entry that is not as long as it says, or has another sum. */
	brokenEntry: { name: string };
	lockedEntry: { name: string };
	/** By another method than those that every program has. */
	packedOtherwise: { name: string };
	/** The review was taken without it. */
	entryLeftOut: { name: string };
	/** JSON of no known shape; `found` is its top level in the signs of JSON. */
	unknownFormat: { found: string };
	/** Text that is neither JSON nor Markdown of a known shape. */
	unknownText: Record<never, never>;
	/** No evidence of a known kind; `found` is its top level in the signs of JSON, or the first word of a text. */
	noEvidence: { found: string };
	/** What `az ml … show` prints: another shape than the one that is read. */
	azMlOutput: Record<never, never>;
	/** The list of azqr's rules, not a result. */
	azqrRules: Record<never, never>;
	/** Counts of PSRule, without the resources. */
	psruleSummary: Record<never, never>;
	/** Counts by assignment, which name no resources. */
	policySummary: Record<never, never>;
	/** The state as Terraform keeps it, not as it prints it. */
	terraformFile: Record<never, never>;
	psruleOther: { found: string };
	unknownColumns: { found: string };
	/** Source code of Bicep or Terraform, or YAML: not the compiled or exported form. */
	codeSource: { found: string };
	/** A workbook that is none of azqr, or cannot be opened. */
	notAWorkbook: Record<never, never>;
	/** JSON that could be either of two formats. */
	itemsAndPillars: Record<never, never>;
	/** Results of a checklist's queries, not the checklist. */
	graphResults: Record<never, never>;
	recommendationDump: Record<never, never>;
	jsonSchema: Record<never, never>;
	/** Selectors of a checklist, without its items. */
	checklistDefinition: Record<never, never>;
	/** A checklist in which no entry has a title. */
	noItems: { found: number };
	/** A custom lens in which no pillar has a question. */
	noQuestions: { found: number };
	/** Markdown without a checklist box, a table of recommendations, codes or callouts. */
	noGuide: Record<never, never>;
	/** A page of a guide that was pasted as plain text. */
	pastedGuide: Record<never, never>;
	/** An article that describes tradeoffs and asks nothing. */
	onlyTradeoffs: Record<never, never>;
	/** A guide whose boxes and tables are empty. */
	noGuideItems: Record<never, never>;
	/** A pillar of a guide without a checklist box. */
	noBox: Record<never, never>;
	/** A pillar of a guide without a table of recommendations. */
	noTable: Record<never, never>;
	/** An item without bold words in front: its first sentence is its title. */
	noLead: Record<never, never>;
	/** A recommendation that does not say what it brings. */
	noBenefit: Record<never, never>;
	tooManyEntries: { limit: number; found: number };
	/** Read as UTF-16. */
	utf16: Record<never, never>;
	/** A member whose name another of the same object has: the last one counts. */
	repeatedMember: { found: string };
	/** A field that this version does not know and drops. */
	leftOut: { found: string };
	/** Two entries of a list with one id. */
	sharedId: { id: string };
	/** A name with signs that are drawn as nothing; `found` shows them as numbers. */
	invisibleSigns: { found: string };
	/** A word of a name is of several alphabets; `found` has the rarer letters as numbers. */
	mixedLetters: { found: string };
	likeLatin: { found: string };
	/** A gap that the wish for a plan has both in and out. */
	pinnedBoth: { id: string };
	/** A review of a newer version of its lens than the one at hand. */
	newerLens: { found: string; known: string };
	/** Something said of what the lens does not have. */
	notInLens: { found: string };
	/** A member with a name that every object has, which was left out. */
	droppedMember: { found: string };
	/** A number or a truth value that was taken as a text. */
	takenAsText: { field: string; found: string };
	/** A list, an object or no finite number where a text is expected. */
	notSet: { field: string };
	/** An entry that is no object. */
	skipped: Record<never, never>;
	/** An item without a title, which cannot be asked. */
	untitled: Record<never, never>;
	/** A field that is there and says nothing. */
	emptyField: { field: string };
	/** A part of a checklist that is not there. */
	noBlock: { field: string };
	/** A severity, pillar or status of no known language. */
	unknownName: { field: string; found: string };
	undeclaredCategory: { found: string };
	repeatedGuid: { id: string };
	oddGuid: { found: string };
	/** Shown as text, since it is no http or https address. */
	notALink: { found: string };
	severalLinks: Record<never, never>;
	otherSchema: { found: string; expected: string };
	/** A title or name is missing; the id stands for it. */
	noTitle: { field: string };
	/** Over a limit of the program that made the format; imported all the same. */
	overLimit: { field: string; limit: number; found: number };
	repeatedId: { id: string };
	oddId: { found: string };
	noChoices: Record<never, never>;
	/** A choice that says nothing of what to do where it is not selected. */
	noPlan: Record<never, never>;
	noRules: Record<never, never>;
	noDefault: Record<never, never>;
	/** Rules behind the default can never win. */
	defaultNotLast: Record<never, never>;
	/** A condition that cannot be parsed leaves its question undetermined. */
	faultyRule: { found: string };
	/** A condition names a choice that does not exist: it counts as not selected. */
	unknownChoice: { id: string };
	unknownRisk: { found: string };
	/** A rule that no selection makes the first true one. */
	neverWins: { found: string };
	/** A practice more raises the risk; `beside`: what is selected then. */
	raisesRisk: { id: string; beside: string };
	/** A choice that changes the risk of no selection. */
	noEffect: { id: string };
	/** A statement that says of every requirement what another says. */
	sameStatement: { id: string };
	/** More choices than every selection can be tried of. */
	tooManyChoices: { limit: number; found: number };
	/** A text that a further language of a lens lacks. */
	untranslated: { language: string };
	/** Of no kind that opens here: a picture, a calendar, a workbook. */
	notOurs: Record<never, never>;
	/** A reading that was given up after so many seconds. */
	tooSlow: { seconds: number };
	/** A reading that somebody stopped. */
	stopped: Record<never, never>;
	/** Under a passphrase, and read without one. */
	needsPassphrase: Record<never, never>;
	/** Nobody gave the passphrase that was asked for. */
	noPassphrase: Record<never, never>;
	wrongPassphrase: Record<never, never>;
	/** Encrypted for the holder of a key, not under a passphrase. */
	lockedToKey: Record<never, never>;
	/** The key takes more work than `limit`; both as base-2 logarithms of the rounds of scrypt. */
	tooMuchWork: { limit: number; found: number };
	/** A file in the age format that is damaged or cut short. */
	brokenAge: Record<never, never>;
	/** Of a kind that is read, but not taken in on this screen. */
	/** JSON, but no review of ours. */
	notAReview: Record<never, never>;
	/** A file of ours, but of a kind that this version does not open here. */
	unknownKind: { found: string };
	/** A backup, where a single review was asked for. */
	aBackup: Record<never, never>;
	notABackup: Record<never, never>;
	/** `format` as its kind is called everywhere: PDF, HTML, Markdown. */
	noMilestone: { format: string };
	/** Markdown that is neither a sealed report nor a service guide. */
	otherMarkdown: Record<never, never>;
	severalMilestones: { format: string; found: number };
	/** What a file carries cannot be read; the problems after it say why. */
	brokenMilestone: { format: string };
	brokenPdf: Record<never, never>;
	/** Written by a newer version of the app than this one knows. */
	tooNew: { found: number; known: number };
	/** A field that must be there is not. */
	missing: { expected: string };
	/** A field that nobody knows. */
	unexpected: { found: string };
	/** A lens of a file has the id of one that comes with the app. */
	builtInId: { id: string };
	/** A value of another kind; both sides in the signs of JSON, such as `"high" | "low"` or `[…]`. */
	wrongValue: { expected: string; found: string };
	/** A text over the limit; both in characters. */
	tooLong: { limit: number; found: number };
	/** A list with too few entries. */
	tooFew: { limit: number; found: number };
	/** A list whose number of entries is fixed by something else. */
	wrongCount: { expected: number; found: number };
	emptyText: Record<never, never>;
	/** A text with half of a character pair (a lone surrogate). */
	brokenText: { found: string };
	/** Neither empty nor a day of the calendar as YYYY-MM-DD. */
	notADay: { found: string };
	/** Not an ISO instant. */
	notAnInstant: { found: string };
	/** A text that may not be an id; `found` in the signs of JSON. */
	notAnId: { found: string };
	/** An id that every JavaScript object already has, such as `constructor`. */
	reservedName: { found: string };
	/** A text that must always say something, all of whose parts have conditions. */
	mayFallAway: { found: string };
	duplicate: { id: string };
	/** `expected` names the list of the lens in which `found` was looked for. */
	unknownReference: { found: string; expected: string };
	/** Ids that lead back to the first, joined by arrows. */
	cycle: { path: string };
	/** The other end of a pair does not name this one. */
	notMutual: { id: string };
	/** A recommendation with more than one partner. */
	notAPair: { found: string };
	/** The other end of a pair is asked in another item. */
	askedApart: { id: string };
	/** Twins in one pillar, or alternatives in two. */
	pairPillars: { id: string };
	/** An option decides what is not asked in its item. */
	notAskedHere: { found: string };
	/** From one option to the next a requirement gets worse. */
	fallsBack: { requirement: string; from: string; to: string };
	/** No option of an item decides anything. */
	decidesNothing: Record<never, never>;
	missingText: { id: string };
	/** A text that nothing in the lens asks for. */
	leftoverText: { id: string };
	unknownLens: { id: string };
	/** The browser's database cannot be used; the work is in its small reserve alone. */
	journalOnly: Record<never, never>;
	/** Nothing could be stored; the work is in this tab alone. */
	memoryOnly: Record<never, never>;
	/** Another tab stored its version of a review first; this tab's was set aside. */
	changedElsewhere: Record<never, never>;
};

export type ProblemCode = keyof ProblemValues;

export interface Problem {
	code: ProblemCode;
	/** Path such as `items[3] (sec-rbac).options`, or line:column of a file; empty: the whole. */
	place: string;
	values: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A problem with exactly the values of its code. */
export const problem = <C extends ProblemCode>(code: C, place: string, values: ProblemValues[C]): Problem => ({
	code,
	place,
	values,
});

/** It went well. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** It did not, for these problems. */
export const failure = (...problems: Problem[]): Result<never> => ({ ok: false, problems });
