import { useCallback, useMemo, useState } from "react";
import type { Level } from "../../../domain/lens/lens.ts";
import type { PlanGap } from "../../../domain/plan/plan.ts";
import type { PlanningBase } from "../../../domain/plan/planReport.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/fields.tsx";
import { RiskMark } from "../../../ui/marks.tsx";
import { cautionText } from "./cautionText.ts";
import { cautionsOf, withChosen } from "./choice.ts";
import { GapToggle } from "./GapToggle.tsx";
import "./gapList.css";
import { useSeen, useWords } from "../../../ui/seen.ts";
import { LongListNote } from "../../../ui/virtual/LongListNote.tsx";
import { mostDrawn } from "../../../ui/virtual/mostDrawn.ts";
import { VirtualList } from "../../../ui/virtual/VirtualList.tsx";

/** Up to this many gaps are taken in at a glance; above it a search is offered. */
const searchFrom = 12;

/** Height of a row before it is drawn, in CSS pixels. */
const rowHeight = 41;

const levels: Level[] = ["high", "medium", "low"];

interface GapListProps {
	base: PlanningBase;
	chosen: ReadonlySet<string>;
	onChange: (change: (chosen: ReadonlySet<string>) => ReadonlySet<string>) => void;
	titleOf: (id: string) => string;
}

/** All gaps in risk-first order, grouped by risk, each to be toggled; with a search where there are many. */
export function GapList({ base, chosen, onChange, titleOf }: GapListProps) {
	const { report, words } = useSeen();
	const { t, language } = words;
	const [find, setFind] = useState("");
	const rows = useMemo(() => new Map(report.gaps.map((row) => [row.id, row])), [report]);
	const cautions = useMemo(() => cautionsOf(base, chosen), [base, chosen]);
	const toggle = useCallback(
		(id: string, isChosen: boolean) => onChange((former) => withChosen(former, [id], isChosen)),
		[onChange],
	);
	const wanted = find.trim().toLocaleLowerCase(language);
	const shown = base.gaps.filter(({ id }) => titleOf(id).toLocaleLowerCase(language).includes(wanted));
	const isLong = shown.length > mostDrawn;
	const toggleOf = (gap: PlanGap) => (
		<GapToggle
			gap={gap}
			title={titleOf(gap.id)}
			pillar={rows.get(gap.id)?.credits[0]?.pillar ?? ""}
			isChosen={chosen.has(gap.id)}
			caution={cautionText(cautions.get(gap.id) ?? [], rows.get(gap.id)?.decision.treatment ?? null, titleOf, words)}
			onToggle={toggle}
		/>
	);
	return (
		<div className="whatif-choose">
			{base.gaps.length > searchFrom && <TextField label={t("scenarios.find")} type="search" value={find} onChange={setFind} />}
			{isLong && <LongListNote count={shown.length} />}
			<div className="whatif-gaps">
				{levels.map((risk) => (
					<RiskGroup
						key={risk}
						risk={risk}
						gaps={shown.filter((gap) => gap.risk === risk)}
						chosen={chosen}
						onChange={onChange}
						isLong={isLong}
						toggleOf={toggleOf}
					/>
				))}
				{shown.length === 0 && <p className="soft">{t("scenarios.find.none")}</p>}
			</div>
		</div>
	);
}

interface RiskGroupProps extends Pick<GapListProps, "chosen" | "onChange"> {
	risk: Level;
	gaps: PlanGap[];
	/** Whether rows out of view are left out. */
	isLong: boolean;
	toggleOf: (gap: PlanGap) => React.ReactNode;
}

/** The gaps of one risk, with a way to take them all at once. */
function RiskGroup({ risk, gaps, chosen, onChange, isLong, toggleOf }: RiskGroupProps) {
	const { t } = useWords();
	if (gaps.length === 0) return null;
	const count = gaps.filter(({ id }) => chosen.has(id)).length;
	const isFull = count === gaps.length;
	const ids = gaps.map(({ id }) => id);
	return (
		<fieldset className="whatif-group">
			<legend className="row">
				<RiskMark risk={risk} long />
				<span className="soft small figures">{t("scenarios.group.count", { count, all: gaps.length })}</span>
			</legend>
			<Button
				look="quiet"
				className="whatif-all"
				aria-label={`${t(isFull ? "scenarios.group.none" : "scenarios.group.all")}: ${t(`risk.${risk}`)}`}
				onClick={() => onChange((former) => withChosen(former, ids, !isFull))}
			>
				{t(isFull ? "scenarios.group.none" : "scenarios.group.all")}
			</Button>
			<VirtualList
				className="whatif-list"
				rows={gaps}
				keyOf={keyOf}
				estimate={rowHeight}
				isLong={isLong}
				draw={toggleOf}
				attributesOf={({ id }) => ({ className: "whatif-gap", "data-chosen": chosen.has(id) || undefined })}
			/>
		</fieldset>
	);
}

const keyOf = ({ id }: PlanGap): string => id;
