import { Component, type ReactNode } from "react";
import { PhrasesContext } from "../i18n/context.tsx";
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
					<Button look="primary" onClick={saveEverything}>
						{t("app.failed.backup")}
					</Button>
					<Button onClick={() => location.reload()}>{t("app.failed.reload")}</Button>
				</div>
			</main>
		);
	}
}

/** Everything in one file: browsers stop a page that saves several at once. */
async function saveEverything() {
	const { saveBackup } = await import("./backup/saveBackup.ts");
	await saveBackup();
}
