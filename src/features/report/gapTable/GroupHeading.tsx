import { PillarName, RiskMark } from "../../../ui/marks.tsx";
import { useWords } from "../../../ui/seen.ts";
import { type Grouping, levels } from "../view.ts";
import type { GapLine } from "./gapLines.ts";

interface GroupHeadingProps {
	group: Exclude<Grouping, "none">;
	/** A pillar, an owner or a risk; empty: not said. */
	of: string;
	/** All of the group, shown or not. */
	lines: GapLine[];
}

/** What a group of gaps has in common, how many they are, and the points it takes to close them all. */
export function GroupHeading({ group, of, lines }: GroupHeadingProps) {
	const { t } = useWords();
	const points = lines.reduce((sum, { gap }) => sum + gap.points, 0);
	return (
		<>
			<GroupName group={group} of={of} />{" "}
			<span className="soft small report-group-sum">
				{t("report.gaps.count", { n: lines.length })} · {t("points", { n: points })}
			</span>
		</>
	);
}

function GroupName({ group, of }: Omit<GroupHeadingProps, "lines">) {
	const words = useWords();
	const risk = levels.find((level) => level === of);
	if (group === "pillar") return <PillarName id={of} texts={words.lens} />;
	if (group === "risk" && risk) return <RiskMark risk={risk} long />;
	return of === "" ? <span className="soft">{words.t("common.notSaid")}</span> : <span>{of}</span>;
}
