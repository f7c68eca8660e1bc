import { useEffect, useMemo } from "react";
import { type Talk, toTalkAbout } from "../../domain/report/toTalkAbout.ts";
import type { Agreement } from "../../domain/together/assessors.ts";
import type { Words } from "../../i18n/phrases.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useSeen } from "../../ui/seen.ts";
import { columnsOf, pointButtonId } from "./agendaColumns.tsx";
import { isSamePoint, keyOfPoint, pointsOf } from "./agendaRows.ts";
import { PointDetails } from "./PointDetails.tsx";
import { useAgendaView } from "./useAgendaView.ts";
import { useShownPoints } from "./useShownPoints.ts";

/** What the meeting talks about: the gravest and widest disagreement first. A row unfolds to take the consensus. */
export function AgendaCard({ agreement }: { agreement: Agreement }) {
	const { report, words } = useSeen();
	const { t } = words;
	const [view, change] = useAgendaView();
	const talk = useMemo(() => toTalkAbout(report, agreement), [report, agreement]);
	const points = useShownPoints(
		useMemo(() => pointsOf(report, agreement, talk), [report, agreement, talk]),
		view,
	);
	const columns = useMemo(
		() => columnsOf({ words, open: view.open, onToggle: (id) => change({ open: view.open === id ? null : id }) }),
		[words, view.open, change],
	);
	useOpenPoint(view.open);
	const next = (id: string) => points[points.findIndex(({ agenda }) => agenda.id === id) + 1]?.agenda.id ?? null;
	return (
		<section className="card together-agenda" aria-labelledby="together-agenda">
			<div className="together-agenda-head">
				<div>
					<h2 id="together-agenda">{t("together.agenda")}</h2>
					<p className="soft" role="status">
						{countText(talk, agreement, words)}
					</p>
				</div>
				<Segmented
					label={t("together.show")}
					value={view.show}
					options={[
						{ value: "disagreements", label: t("together.show.disagreements") },
						{ value: "all", label: t("together.show.all") },
					]}
					onChange={(show) => change({ show })}
				/>
			</div>
			{points.length > 0 && (
				<DataTable
					label={t("together.agenda")}
					columns={columns}
					rows={points}
					keyOf={keyOfPoint}
					isSame={isSamePoint}
					detailsOf={(point) =>
						point.agenda.id === view.open && (
							<PointDetails
								point={point}
								next={next(point.agenda.id)}
								onNext={(open) => change({ open })}
								onClose={() => {
									document.getElementById(pointButtonId(point.agenda.id))?.focus();
									change({ open: null });
								}}
							/>
						)
					}
				/>
			)}
			{points.length === 0 && <p>{t(emptyText(talk, agreement))}</p>}
		</section>
	);
}

/** How much there is to talk about, and how much of it has no consensus yet; nothing where nothing can be compared. */
function countText({ amongSheets, fromOwn, comparedWithOwn }: Talk, { compared }: Agreement, { t }: Words): string {
	const own = fromOwn.length === 0 ? "" : t("together.count.own", { n: fromOwn.length });
	if (amongSheets.length === 0) {
		if (own !== "") return own;
		if (compared > 0) return t("together.count.none");
		return comparedWithOwn > 0 ? t("together.count.own.none") : "";
	}
	const open = amongSheets.filter(({ requirement }) => requirement.status === "unknown").length;
	const settled = open === 0 ? t("together.count.settled") : t("together.count.open", { n: open });
	return [t("together.count", { n: amongSheets.length }), settled, own].filter((text) => text !== "").join(" ");
}

/** What stands where there is nothing to talk about. */
function emptyText({ comparedWithOwn }: Talk, { compared }: Agreement) {
	if (compared > 0) return "together.allAgree";
	return comparedWithOwn > 0 ? "together.sameAsOwn" : "together.nothingYet";
}

/** Brings a point into view and focus when the address or "next" names it; one opened by its own button is there already. */
function useOpenPoint(id: string | null) {
	useEffect(() => {
		if (id === null) return;
		// After the screen's own effects: on arrival at a new address the heading takes focus first.
		const frame = requestAnimationFrame(() => {
			const button = document.getElementById(pointButtonId(id));
			if (!button || document.activeElement === button) return;
			button.focus({ preventScroll: true });
			button.scrollIntoView({ block: "start" });
		});
		return () => cancelAnimationFrame(frame);
	}, [id]);
}
