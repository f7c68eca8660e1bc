import "./judging.css";
import { useCallback, useRef, useState } from "react";
import type { Rating } from "../../domain/review/rating.ts";
import { unjudgedText } from "../../i18n/bandWords.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import type { ReachRow } from "../../ui/DataTable.tsx";
import { SelectField } from "../../ui/fields.tsx";
import { Link } from "../../ui/Link.tsx";
import { PersonField } from "../../ui/PersonInput.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useSeen } from "../../ui/seen.ts";
import { JudgingBar } from "./JudgingBar.tsx";
import { JudgingTable } from "./JudgingTable.tsx";
import { isLeftOpen } from "./judgingRows.ts";
import { levelText } from "./LevelSelect.tsx";
import { type Judging, useJudging } from "./useJudging.ts";
import { useJudgingKeys } from "./useJudgingKeys.ts";

/** Severity and effort of every requirement, set by the team: several at once, by keys, with what the lens has beside it. */
export function JudgingScreen({ onSaveLens }: { onSaveLens: () => Promise<void> }) {
	const { review, report, words } = useSeen();
	const { t } = words;
	const judging = useJudging();
	const reach = useRef<ReachRow>(null);
	const [said, say] = useState("");
	const judge = (ids: string[], rating: Partial<Rating>) => {
		judging.judge(ids, rating);
		say(t("judging.said", { n: ids.length, what: whatText(rating, words) }));
	};
	const latest = useRef(judge);
	latest.current = judge;
	const onJudge = useCallback((ids: string[], rating: Partial<Rating>) => latest.current(ids, rating), []);
	useJudgingKeys(judging, judge, reach);
	const { open, rows, shown, selected } = judging;
	const share = report.overall ? unjudgedText(report.overall, words) : "";
	return (
		<div className="judging">
			<div className="judging-head">
				<div>
					<h1 tabIndex={-1}>{t("judging.title")}</h1>
					<p className="soft">
						<span>{t(summaryOf(judging), { n: open, all: rows.length })}</span> {share !== "" && <span>({share})</span>}
					</p>
				</div>
				{Object.keys(review.ratings ?? {}).length > 0 && (
					<Button onClick={() => void onSaveLens().catch(() => say(t("judging.ownFailed")))}>{t("judging.own")}</Button>
				)}
				<Link className="judging-back" to={paths.questions(review.id)}>
					{t("overview.toQuestions")}
				</Link>
			</div>
			<section className="card judging-card" aria-label={t("judging.title")}>
				<Filters judging={judging} />
				<p className="small soft">{t("judging.keys")}</p>
				{shown.length > 0 ? (
					<JudgingTable shown={shown} selected={selected} onToggle={judging.onToggle} onJudge={onJudge} reach={reach} />
				) : (
					<Nothing onAll={() => judging.onShow("all")} />
				)}
			</section>
			{selected.length > 0 && (
				<JudgingBar
					count={selected.length}
					onJudge={(rating) => judge(selected, rating)}
					onClear={() => judging.toggleAll(false)}
				/>
			)}
			<p className="visually-hidden" role="status">
				{said}
			</p>
		</div>
	);
}

/** How far the team is; where the lens judges all, what its own word does. */
function summaryOf({ open, rows }: Judging): "judging.summary" | "judging.summary.lens" | "judging.summary.done" {
	if (open > 0) return "judging.summary";
	return rows.some(isLeftOpen) ? "judging.summary.done" : "judging.summary.lens";
}

/** "Severity: High", or that it is left to the lens. */
function whatText({ severity, effort }: Partial<Rating>, words: ReturnType<typeof useSeen>["words"]): string {
	const { t, list } = words;
	const said = [
		severity && `${t("judging.severity")}: ${levelText("severity", severity, words)}`,
		effort && `${t("judging.effort")}: ${levelText("effort", effort, words)}`,
	].filter((part) => typeof part === "string");
	return said.length > 0 ? list(said) : t("judging.leave");
}

function Nothing({ onAll }: { onAll: () => void }) {
	const { t } = useSeen().words;
	return (
		<div className="judging-nothing">
			<p>{t("judging.nothing")}</p>
			<Button onClick={onAll}>{t("judging.showAll")}</Button>
		</div>
	);
}

/** Which requirements are shown, who judges, and all of them at once. */
function Filters({ judging }: { judging: Judging }) {
	const { words, lens } = useSeen();
	const { t, number } = words;
	const { open, rows, show, pillar, shown, selected } = judging;
	return (
		<div className="judging-filters">
			<Segmented
				label={t("judging.show")}
				value={show}
				options={[
					{ value: "open", label: `${t("judging.show.open")} ${number(open)}` },
					{ value: "all", label: `${t("judging.show.all")} ${number(rows.length)}` },
				]}
				onChange={judging.onShow}
			/>
			<SelectField
				label={t("overview.filter.pillar")}
				value={pillar}
				options={[
					{ value: "", label: t("overview.filter.allPillars") },
					...lens.pillars.map(({ id }) => ({ value: id, label: words.lens.pillars[id]?.short ?? id })),
				]}
				onChange={judging.onPillar}
			/>
			<PersonField label={t("judging.who")} value={judging.by} onChange={judging.setBy} />
			{shown.length > 0 && (
				<label className="judging-all">
					<input
						type="checkbox"
						checked={selected.length === shown.length}
						onChange={() => judging.toggleAll(selected.length !== shown.length)}
					/>
					{t("overview.selectAll")}
				</label>
			)}
		</div>
	);
}
