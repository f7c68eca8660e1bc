/** Every key of the screens of a review, in one place: screens listen by it, and the overlay lists it. */
import type { Status } from "../domain/review/review.ts";
import type { MessageKey } from "../i18n/phrases.ts";

/** Says a status of the requirement that is asked: the marked one. */
export type SayKind = `say:${Status}`;

/** The letters that answer the marked requirement. */
const sayKeys = {
	a: "say:missing",
	b: "say:partial",
	c: "say:inPlace",
	d: "say:notApplicable",
	e: "say:unknown",
} as const satisfies Record<string, SayKind>;

/** What single keys can ask for, by screen. */
export interface SingleKeyKinds {
	everywhere: "keys" | "search";
	questions: "notApplicable" | "next" | "previous" | "flag" | "sure" | SayKind;
	report:
		| "next"
		| "previous"
		| "extendNext"
		| "extendPrevious"
		| "tick"
		| "treat"
		| "own"
		| "due"
		| "points"
		| "wave"
		| "close"
		| "find";
	overview: "next" | "previous" | "extendNext" | "extendPrevious" | "tick" | "close";
	judging: "next" | "previous" | "extendNext" | "extendPrevious" | "tick" | "high" | "medium" | "low" | "close";
	guide: "next" | "previous";
	briefing: "next" | "previous" | "up" | "down" | "open" | "owner" | "close" | "other" | "leave";
	present: "notApplicable" | "next" | "previous" | "flag" | "sure" | "panel" | "leave" | SayKind;
}

/** Which key asks for it, in lower case. Digits answer wherever there is something to answer. */
export const singleKeys: { [Screen in keyof SingleKeyKinds]: Record<string, SingleKeyKinds[Screen]> } = {
	everywhere: { "?": "keys", "/": "search" },
	questions: { ...sayKeys, x: "notApplicable", j: "next", k: "previous", f: "flag", s: "sure" },
	report: {
		j: "next",
		k: "previous",
		"shift+j": "extendNext",
		"shift+k": "extendPrevious",
		x: "tick",
		t: "treat",
		o: "own",
		d: "due",
		p: "points",
		w: "wave",
		escape: "close",
		"/": "find",
	},
	overview: { j: "next", k: "previous", "shift+j": "extendNext", "shift+k": "extendPrevious", x: "tick", escape: "close" },
	judging: {
		j: "next",
		k: "previous",
		"shift+j": "extendNext",
		"shift+k": "extendPrevious",
		x: "tick",
		h: "high",
		m: "medium",
		l: "low",
		escape: "close",
	},
	guide: { j: "next", k: "previous" },
	briefing: {
		arrowright: "next",
		arrowleft: "previous",
		arrowdown: "down",
		j: "down",
		arrowup: "up",
		k: "up",
		enter: "open",
		o: "owner",
		c: "close",
		a: "other",
		escape: "leave",
	},
	present: {
		...sayKeys,
		x: "notApplicable",
		j: "next",
		arrowright: "next",
		k: "previous",
		arrowleft: "previous",
		f: "flag",
		s: "sure",
		n: "panel",
		escape: "leave",
	},
};

/** The key before one of `goKeys`. */
export const goKey = "g";

/** Where G leads with a second key. */
export const goKeys = {
	p: "profile",
	q: "questions",
	o: "overview",
	j: "judging",
	e: "evidence",
	r: "report",
	l: "plan",
	t: "together",
	s: "milestones",
} as const;

export type GoTarget = (typeof goKeys)[keyof typeof goKeys];

/** Screens that the overlay has a list for. */
export type KeyScreen = "everywhere" | "questions" | "overview" | "judging" | "report" | "briefing" | "present";

/** How the keys of a line belong together: any of them, one after the other, all at once. */
export type Joint = "or" | "before" | "plus";

/** Keys, and what they do. */
export interface KeyLine {
	/** As on the keys; those of letters in upper case. */
	keys: string[];
	joint: Joint;
	text: MessageKey;
	/** A single key, which can be switched off. */
	single: boolean;
}

const single = (text: MessageKey, ...keys: string[]): KeyLine => ({ keys, joint: "or", text, single: true });
const go = (text: MessageKey, key: string): KeyLine => ({
	keys: [goKey.toUpperCase(), key],
	joint: "before",
	text,
	single: true,
});
const always = (text: MessageKey, ...keys: string[]): KeyLine => ({ keys, joint: "or", text, single: false });
const held = (text: MessageKey, ...keys: string[]): KeyLine => ({ keys, joint: "plus", text, single: false });

const inQuestions: KeyLine[] = [
	single("keys.option", "1", "2", "…"),
	single("questions.dontKnow", "0"),
	single("questions.notApplicable", "X"),
	single("keys.say", "A", "B", "C", "D", "E"),
	single("howSure.ask", "S"),
	single("flag.set", "F"),
];

/** What the overlay lists, by screen. On a Mac ⌘ stands in the place of Ctrl. */
export const keyLines = (onMac: boolean): Record<KeyScreen, KeyLine[]> => ({
	everywhere: [
		single("keys.keys", "?"),
		single("search.open", "/"),
		go("nav.profile", "P"),
		go("nav.questions", "Q"),
		go("overview.title", "O"),
		go("judging.title", "J"),
		go("nav.evidence", "E"),
		go("nav.report", "R"),
		go("nav.plan", "L"),
		go("nav.together", "T"),
		go("nav.signOff", "S"),
		held("history.undo", onMac ? "⌘" : "Ctrl", "Z"),
		held("history.redo", ...(onMac ? ["⇧", "⌘", "Z"] : ["Ctrl", "Y"])),
	],
	questions: [
		...inQuestions,
		single("keys.next", "J"),
		single("keys.previous", "K"),
		always("keys.arrows", "↑", "↓"),
		always("keys.goOn", "Enter"),
	],
	present: [
		...inQuestions,
		single("keys.next", "J", "→"),
		single("keys.previous", "K", "←"),
		single("keys.panel", "N"),
		single("keys.leave", "Esc"),
	],
	briefing: [
		single("briefing.keys.step", "←", "→"),
		single("briefing.keys.steps", "1", "…", "4"),
		single("briefing.keys.move", "↑", "↓"),
		single("briefing.keys.open", "Enter"),
		single("briefing.keys.owner", "O"),
		single("briefing.keys.close", "C"),
		single("briefing.keys.other", "A"),
		single("briefing.back", "Esc"),
	],
	report: [
		single("keys.nextGap", "J"),
		single("keys.previousGap", "K"),
		always("keys.unfold", "Enter"),
		single("keys.tick", "X"),
		{ ...held("keys.extend", "⇧", "J"), single: true },
		{ ...held("keys.extendBack", "⇧", "K"), single: true },
		single("keys.treat", "T"),
		single("keys.own", "O"),
		single("keys.due", "D"),
		single("keys.points", "P"),
		single("keys.wave", "W"),
		single("keys.find", "/"),
		single("keys.close", "Esc"),
	],
	judging: [
		single("keys.nextRequirement", "J"),
		single("keys.previousRequirement", "K"),
		single("keys.choose", "X"),
		{ ...held("keys.chooseNext", "⇧", "J"), single: true },
		single("keys.severity", "H", "M", "L"),
		single("keys.effort", "8", "3", "1"),
		single("judging.leave", "0"),
		single("overview.selectNone", "Esc"),
	],
	overview: [
		held("keys.column", onMac ? "⌘" : "Ctrl", "↓"),
		held("keys.columnUp", onMac ? "⌘" : "Ctrl", "↑"),
		single("keys.next", "J"),
		single("keys.previous", "K"),
		single("keys.chooseQuestion", "X"),
		{ ...held("keys.chooseNextQuestion", "⇧", "J"), single: true },
		single("keys.answerChosen", "1", "2", "…"),
		single("questions.dontKnow", "0"),
		single("overview.selectNone", "Esc"),
	],
});
