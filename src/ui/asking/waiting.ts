/** What a question still waits for: in words, and on the page. */
import { flushSync } from "react-dom";
import type { Waiting } from "../../domain/report/toSay.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { finishWaiting } from "../afterPaint.ts";

/** What the main button says while something is left. */
export function waitingText(waiting: Waiting, { t }: Phrases): string {
	switch (waiting.kind) {
		case "requirements":
			return t("questions.moreToSay", { n: waiting.requirements.length });
		case "reason":
			return t("questions.sayWhy");
		case "confirmation":
			return t("questions.confirm");
		default:
			return t("keys.option");
	}
}

/** What going on without it is called. */
export function leaveText(waiting: Waiting, { t }: Phrases): string {
	if (waiting.kind === "requirements") return t("questions.leaveOpen", { n: waiting.requirements.length });
	return t(waiting.kind === "choice" ? "questions.skip" : "questions.leave");
}

/** Where it is said, in the order in which it is asked for. */
const places = [
	'.say-item[data-current="true"] .say-row input',
	"[data-answers] .field:has(.error) :is(textarea, input)",
	"[data-again] button",
	"[data-answers] :is(input, button)",
];

/** Takes the focus to what the question on the screen waits for. */
export function goToWaiting(): void {
	const place = places.find((selector) => document.querySelector(selector));
	if (place !== undefined) goTo(place);
}

/** Takes the focus to how sure one is of the answer. */
export const goToSureness = (): void => goTo(".confidence input");

/** To what is chosen among the controls of a selector, else to the first of them. */
function goTo(selector: string): void {
	const controls = [...document.querySelectorAll<HTMLElement>(selector)];
	const control = controls.find((candidate) => candidate.matches(":checked")) ?? controls[0];
	control?.focus();
	(control?.closest(".say-item") ?? control)?.scrollIntoView({ block: "nearest" });
}

/** Whether and where an address asks for what a question waits for: a requirement, or "" for whatever it is. */
export const askedToSay = (search: string): string | null => new URLSearchParams(search).get("say");

/** Presses the main button, or takes the focus to it, as it stands once what was chosen is taken in. */
export function pressMain(how: "press" | "focus"): void {
	flushSync(finishWaiting);
	const main = document.querySelector<HTMLElement>("[data-main]");
	if (how === "focus") {
		main?.focus();
		return;
	}
	if (main?.dataset.move) main.setAttribute("data-taken", "");
	main?.click();
}

/** Cards fold and unfold under the first click of a double click: the second one means nothing that lies there now. */
export function dropSecondClick(event: { detail: number; preventDefault: () => void; stopPropagation: () => void }): void {
	if (event.detail < 2) return;
	event.preventDefault();
	event.stopPropagation();
}
