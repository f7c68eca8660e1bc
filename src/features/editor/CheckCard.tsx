import { partAt, placeByIds } from "../../domain/draft/parts.ts";
import type { Problem } from "../../domain/result.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { languageName } from "../../ui/languageName.ts";
import { useDrafting } from "./drafting.ts";
import { labelsAt } from "./fieldLabel.ts";
import { calledIn } from "./titles.ts";

/** How many are told at once. */
const most = 50;

export interface Checked {
	/** What keeps the draft from being used. */
	problems: Problem[];
	/** What is worth a look, and keeps it from nothing. */
	remarks: Problem[];
}

interface CheckCardProps {
	/** Null: it is being checked. */
	checked: Checked | null;
	/** Leads to the field at a place by ids. */
	onShow: (place: string) => void;
}

/** What keeps the lens from being reviewed with, and what is worth a look, each with the way to its field. */
export function CheckCard({ checked, onShow }: CheckCardProps) {
	const { t } = usePhrases();
	const n = checked?.problems.length ?? 0;
	return (
		<section className="card editor-check-card" aria-labelledby="editor-check">
			<h2 id="editor-check" tabIndex={-1}>
				{t("editor.check")}
			</h2>
			<p role="status">
				{checked === null ? t("editor.check.running") : n === 0 ? t("editor.check.good") : t("editor.check.open", { n })}
			</p>
			<Problems problems={checked?.problems ?? []} onShow={onShow} />
			{checked && checked.remarks.length > 0 && (
				<details open>
					<summary>{t("editor.remarks", { n: checked.remarks.length })}</summary>
					<Problems problems={checked.remarks} onShow={onShow} />
				</details>
			)}
		</section>
	);
}

function Problems({ problems, onShow }: { problems: Problem[]; onShow: (place: string) => void }) {
	const { t } = usePhrases();
	return (
		<>
			<ul>
				{problems.slice(0, most).map((one) => (
					<li key={`${one.place} ${one.code} ${JSON.stringify(one.values)}`}>
						<ProblemLink problem={one} onShow={onShow} />
					</li>
				))}
			</ul>
			{problems.length > most && <p className="soft">{t("library.more", { n: problems.length - most })}</p>}
		</>
	);
}

function ProblemLink({ problem, onShow }: { problem: Problem; onShow: (place: string) => void }) {
	const phrases = usePhrases();
	const { t } = phrases;
	const { draft } = useDrafting();
	const place = placeByIds(problem.place);
	const labels = labelsAt(place, draft.lens).map((key) => t(key));
	const [, language = ""] = /^texts\.([^.]+)\./.exec(place) ?? [];
	const isNoItem = problem.code === "tooFew" && place === "lens.items";
	return (
		<button type="button" className="editor-problem" onClick={() => onShow(place)}>
			<strong>{calledIn(draft, partAt(place, draft.lens), phrases)}</strong>{" "}
			<span className="soft">
				{[...labels, ...(language && draft.lens.languages.length > 1 ? [languageName(language)] : [])].join(" · ")}
			</span>{" "}
			<span>{isNoItem ? t("editor.check.noItems") : problemText({ ...problem, place: "" }, phrases)}</span>
		</button>
	);
}
