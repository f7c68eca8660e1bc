import { useEffect, useState } from "react";
import { usePhrases } from "../i18n/context.tsx";
import type { Phrases } from "../i18n/phrases.ts";
import { problemText } from "../i18n/problemText.ts";
import { useReviews } from "../store/reviews.ts";
import type { SaveState } from "../store/saveState.ts";
import "./saveStatus.css";

/** Says the truth: "saved" only when the last edit is stored; otherwise what stands against it. */
export function SaveStatus() {
	const phrases = usePhrases();
	const save = useLasting();
	const reason = reasonText(save, phrases);
	return (
		<span className="app-save" data-state={save.state} role={reason === null ? "status" : "alert"}>
			{phrases.t(`save.${save.state}`)}
			{reason !== null && <span className="app-save-reason">{reason}</span>}
		</span>
	);
}

/** Saving that is over sooner, in milliseconds, is not worth a word: the journal on this device has the edit since the key press. */
const shortSaving = 400;

/** The state, but for a moment of saving what the journal has: that would flicker, be read out and be drawn at every key. */
function useLasting(): SaveState {
	const [shown, setShown] = useState(() => useReviews.getState().save);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const hear = ({ save }: { save: SaveState }, former?: { save: SaveState }) => {
			if (save === former?.save) return;
			clearTimeout(timer);
			const isMoment = save.state === "saving" && !save.unkept && !save.overruled;
			const show = () => setShown((last) => (JSON.stringify(last) === JSON.stringify(save) ? last : save));
			if (isMoment) timer = setTimeout(show, shortSaving);
			else show();
		};
		hear(useReviews.getState());
		const stop = useReviews.subscribe(hear);
		return () => {
			stop();
			clearTimeout(timer);
		};
	}, []);
	return shown;
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
