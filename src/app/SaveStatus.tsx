import { usePhrases } from "../i18n/context.tsx";
import { useReviews } from "../store/reviews.ts";

/** Says the truth: "saved" only when the last edit is stored; otherwise what stands against it. */
export function SaveStatus() {
	const { t } = usePhrases();
	const { state, reason } = useReviews((reviews) => reviews.save);
	return (
		<span className="app-save" data-state={state} role={state === "failed" ? "alert" : "status"}>
			{t(`save.${state}`)}
			{reason && <span className="app-save-reason">{t(`problem.${reason}`)}</span>}
		</span>
	);
}

/** The same where there is no header: only when saving fails. */
export function SaveAlert() {
	const failed = useReviews((reviews) => reviews.save.state === "failed");
	return failed ? (
		<div className="app-save-alert">
			<SaveStatus />
		</div>
	) : null;
}
