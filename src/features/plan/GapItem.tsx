import type { ReactNode } from "react";
import { findGapRow } from "../../domain/report/reportRows.ts";
import type { PlanWish } from "../../domain/review/planning.ts";
import { worthText } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import { useEdit } from "../../ui/editing.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName, RiskMark } from "../../ui/marks.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useSeen } from "../../ui/seen.ts";
import { titleOf } from "./planWords.ts";
import { type Pin, pinOf, withPin } from "./wish.ts";

const pins: Pin[] = ["free", "in", "out"];

interface GapItemProps {
	id: string;
	wish: PlanWish;
	/** What comes after it, or why it is left out. */
	children: ReactNode;
}

/** One gap with its price and worth, and whether people have decided on it before the planner. */
export function GapItem({ id, wish, children }: GapItemProps) {
	const seen = useSeen();
	const { report, review, words } = seen;
	const edit = useEdit();
	const { t } = words;
	const gap = findGapRow(report, id);
	if (!gap) return null;
	const title = titleOf(seen, id);
	const pinned = pinOf(wish, id);
	return (
		<>
			<div className="plan-gap-text">
				<Link to={paths.report(review.id, id)}>
					<LensText>{title}</LensText>
				</Link>
				<p className="plan-gap-figures">
					<RiskMark risk={gap.risk} long />
					<span className="figures">{t("points", { n: gap.points })}</span>
					<span className="figures">{t("plan.row.net", { net: worthText(gap.net24, words) })}</span>
					{gap.credits.map(({ pillar }) => (
						<PillarName key={pillar} id={pillar} texts={words.lens} short />
					))}
				</p>
				{children && <p className="soft">{children}</p>}
			</div>
			<Segmented
				label={t("plan.pin", { title })}
				value={pinned}
				look={pinned === "free" ? "suggested" : "chosen"}
				options={pins.map((pin) => ({ value: pin, label: t(`plan.pin.${pin}`) }))}
				onChange={(pin) => pin !== pinned && edit((former) => withPin(former, id, pin))}
			/>
		</>
	);
}
