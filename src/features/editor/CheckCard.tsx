import { partAt, partName, placeByIds } from "../../domain/draft/parts.ts";
import type { Problem } from "../../domain/result.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { useDrafting } from "./drafting.ts";
import { nameOf } from "./titles.ts";

/** How many are told at once. */
const most = 50;

interface CheckCardProps {
	/** Null: it is being checked. */
	problems: Problem[] | null;
	/** Leads to the field at a place by ids. */
	onShow: (place: string) => void;
}

/** What keeps the lens from being reviewed with, each with the way to its field. */
export function CheckCard({ problems, onShow }: CheckCardProps) {
	const { t } = usePhrases();
	return (
		<section className="card editor-check-card" aria-labelledby="editor-check">
			<h2 id="editor-check">{t("editor.check")}</h2>
			<p role="status">
				{problems === null
					? t("editor.check.running")
					: problems.length === 0
						? t("editor.check.good")
						: t("editor.check.open", { n: problems.length })}
			</p>
			<ul>
				{(problems ?? []).slice(0, most).map((one) => (
					<li key={`${one.place} ${one.code}`}>
						<ProblemLink problem={one} onShow={onShow} />
					</li>
				))}
			</ul>
			{problems && problems.length > most && <p className="soft">{t("library.more", { n: problems.length - most })}</p>}
		</section>
	);
}

function ProblemLink({ problem, onShow }: { problem: Problem; onShow: (place: string) => void }) {
	const phrases = usePhrases();
	const { draft } = useDrafting();
	const place = placeByIds(problem.place);
	const part = partAt(place, draft.lens);
	const field = place.slice(place.indexOf(partName(part)) + partName(part).length).replace(/^\./, "");
	return (
		<button type="button" className="editor-problem" onClick={() => onShow(place)}>
			<strong>{nameOf(draft, part) || phrases.t("editor.lens")}</strong> <code>{part.list === "lens" ? place : field}</code>{" "}
			<span>{problemText({ ...problem, place: "" }, phrases)}</span>
		</button>
	);
}
