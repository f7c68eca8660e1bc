import { usePhrases } from "../i18n/context.tsx";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { useReviews } from "../store/reviews.ts";
import type { SaveState } from "../store/saveState.ts";
import "./saveStatus.css";

/** Says the truth: "saved" only when the last edit is stored; otherwise what stands against it. */
export function SaveStatus() {
	const phrases = usePhrases();
	const save = useReviews((reviews) => reviews.save);
	const reason = reasonText(save, phrases);
	return (
		<span className="app-save" data-state={save.state} role={reason === null ? "status" : "alert"}>
			{phrases.t(`save.${save.state}`)}
			{reason !== null && <span className="app-save-reason">{reason}</span>}
		</span>
	);
}

/** What stands against it, in words; null: nothing. */
export function reasonText(save: SaveState, phrases: Phrases): string | null {
	if (save.state === "failed") return phrases.t(`problem.${save.reason}`);
	if (save.state !== "refused") return save.overruled ? phrases.t("save.overruled") : null;
	// The place is left out: it is the field in which one types.
	return problemText({ ...save.problem, place: "" }, phrases);
}

/** The same where a screen does not show the status: only when something stands against it. */
export function SaveAlert() {
	const isWell = useReviews(({ save }) => (save.state === "saved" || save.state === "saving") && !save.overruled);
	return !isWell ? (
		<div className="app-save-alert">
			<SaveStatus />
		</div>
	) : null;
}
