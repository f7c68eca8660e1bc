import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { BroughtItem } from "./BroughtItem.tsx";
import { countOf, withTaking } from "./choice.ts";
import type { Preview, RestoreChoice } from "./types.ts";

interface RestorePreviewProps {
	preview: Preview;
	choice: RestoreChoice;
	choose: (choice: RestoreChoice) => void;
	restore: () => void;
	onCancel: () => void;
}

/** What a backup would bring, to choose from, before anything happens. */
export function RestorePreview({ preview, choice, choose, restore, onCancel }: RestorePreviewProps) {
	const { t, moment } = usePhrases();
	const chosen = countOf(choice);
	return (
		<div className="settings-note settings-preview">
			<h3 tabIndex={-1}>{t("settings.restore.title", { moment: moment(preview.savedAt) })}</h3>
			<p className="soft">{t("settings.restore.text")}</p>
			<Told lead={t("settings.restore.unreadable")} problems={preview.unreadable} />
			<Told lead={t("settings.restore.irregular")} problems={preview.irregular} />
			<ul className="settings-brought">
				{preview.reviews.map((review) => (
					<BroughtItem
						key={review.id}
						review={review}
						taking={choice.reviews[review.id] ?? null}
						onChange={(taking) => choose(withTaking(choice, review.id, taking))}
					/>
				))}
				<Others preview={preview} choice={choice} choose={choose} />
			</ul>
			<div className="row">
				<Button look="primary" disabled={chosen === 0} onClick={restore}>
					{t("settings.restore.do")}
				</Button>
				<Button look="quiet" onClick={onCancel}>
					{t("common.cancel")}
				</Button>
				{chosen === 0 && <span className="soft">{t("settings.restore.none")}</span>}
			</div>
		</div>
	);
}

function Told({ lead, problems }: { lead: string; problems: string[] }) {
	if (problems.length === 0) return null;
	return (
		<div className="settings-unreadable">
			<p>{lead}</p>
			<ul>
				{problems.map((problem) => (
					<li key={problem}>{problem}</li>
				))}
			</ul>
		</div>
	);
}

/** What comes beside the reviews; each is offered where there is something to bring. */
function Others({ preview, choice, choose }: Pick<RestorePreviewProps, "preview" | "choice" | "choose">) {
	const { t } = usePhrases();
	const parts = [
		{ part: "milestones", label: t("settings.restore.milestones", { n: preview.milestones }), isThere: preview.milestones > 0 },
		{ part: "drafts", label: t("settings.restore.drafts", { n: preview.drafts }), isThere: preview.drafts > 0 },
		{ part: "setAside", label: t("settings.restore.setAside", { n: preview.setAside }), isThere: preview.setAside > 0 },
		{ part: "settings", label: t("settings.restore.settings"), isThere: preview.settings },
	] as const;
	return parts
		.filter(({ isThere }) => isThere)
		.map(({ part, label }) => (
			<li key={part}>
				<label className="settings-check">
					<input
						type="checkbox"
						checked={choice[part]}
						onChange={(event) => choose({ ...choice, [part]: event.target.checked })}
					/>
					<span>{label}</span>
				</label>
			</li>
		));
}
