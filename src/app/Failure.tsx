import { Component, type ReactNode } from "react";
import { saveFile } from "../browser/files.ts";
import { PhrasesContext } from "../i18n/context.tsx";
import { useReviews } from "../store/reviews.ts";
import { Button } from "../ui/Button.tsx";

/** Catches what only a bug can cause, keeps the work and offers a copy of it. */
export class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
	static override contextType = PhrasesContext;
	declare context: React.ContextType<typeof PhrasesContext>;
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override render() {
		const phrases = this.context;
		if (!this.state.failed || !phrases) return this.props.children;
		const { t } = phrases;
		return (
			<main className="page stack">
				<h1>{t("app.failed.title")}</h1>
				<p>{t("app.failed.text")}</p>
				<div className="row">
					<Button look="primary" onClick={saveBackup}>
						{t("app.failed.backup")}
					</Button>
					<Button onClick={() => location.reload()}>{t("app.failed.reload")}</Button>
				</div>
			</main>
		);
	}
}

/** Every review in memory, each as its own file. */
async function saveBackup() {
	const { writeReviewFile } = await import("../formats/review-json/writeReviewFile.ts");
	for (const review of Object.values(useReviews.getState().reviews)) {
		saveFile(`plumbline-${review.id}.json`, new Blob([writeReviewFile(review)], { type: "application/json" }));
	}
}
