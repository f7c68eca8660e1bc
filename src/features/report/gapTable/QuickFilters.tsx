import { Fragment } from "react";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/Link.tsx";
import { RiskShape } from "../../../ui/marks.tsx";
import { useSeen } from "../../../ui/seen.ts";
import { type Filters, levels, type ReportView } from "../view.ts";
import { countWith } from "./arrange.ts";
import type { GapLine } from "./gapLines.ts";

interface QuickFiltersProps {
	lines: GapLine[];
	view: ReportView;
	change: (part: Partial<ReportView>) => void;
}

/** The filters one wants most, each with how many gaps pass it: a press filters, another one shows all again. */
export function QuickFilters({ lines, view, change }: QuickFiltersProps) {
	const { report, review, words } = useSeen();
	const { t } = words;
	const unknown = report.toClarify.length;
	const chip = <Name extends keyof Filters>(name: Name, wanted: NonNullable<Filters[Name]>, text: (n: number) => string) => {
		const n = countWith(lines, name, wanted);
		const isOn = view[name] === wanted;
		if (n === 0 && !isOn) return null;
		return (
			<li>
				<button type="button" className="chip" aria-pressed={isOn} onClick={() => change({ [name]: isOn ? null : wanted })}>
					{name === "risk" && (
						<span className="risk" data-risk={wanted}>
							<RiskShape risk={wanted as (typeof levels)[number]} />
						</span>
					)}
					<span>{text(n)}</span>
				</button>
			</li>
		);
	};
	return (
		<ul className="gaps-quick" aria-label={t("report.quick")}>
			{levels.map((risk) => (
				<Fragment key={risk}>{chip("risk", risk, (n) => t(`report.count.${risk}`, { n }))}</Fragment>
			))}
			{chip("treatment", "open", (n) => t("report.count.open", { n }))}
			{chip("owner", "", (n) => t("report.count.unowned", { n }))}
			{chip("treatment", "overdue", (n) => t("report.count.overdue", { n }))}
			{unknown > 0 && (
				<li>
					<Link className="chip" to={paths.open(review.id)}>
						{t("report.count.toClarify", { n: unknown })} →
					</Link>
				</li>
			)}
		</ul>
	);
}
