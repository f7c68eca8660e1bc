import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { missingForAcceptance, responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTexts, requirementTitle, statusText, wonText, worthText } from "../../i18n/reportWords.ts";
import { PillarName, RiskMark } from "../../ui/marks.tsx";
import { GuessMark } from "../../ui/report/GuessMark.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { Price } from "./Price.tsx";

/** Every gap as paper wants it: risk first, whatever the screen filters, each with what to change, its price, and who does it. */
export function PrintedGaps() {
	const { report, words } = useSeen();
	const { t } = words;
	const gaps = gapsInOrder(report, report.orders.riskFirst);
	if (gaps.length === 0) return null;
	const columns = ["number", "gap", "risk", "effort", "net", "owner"] as const;
	return (
		<section className="printed-gaps" aria-label={t("report.gaps")}>
			<h2>
				{t("report.gaps")} · {t("report.order.riskFirst")} ({words.number(gaps.length)})
			</h2>
			<table>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{t(`report.column.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				{gaps.map((gap, index) => (
					<tbody key={gap.id}>
						<Figures gap={gap} place={index + 1} />
						<tr className="printed-gap">
							<td />
							<td colSpan={columns.length - 1}>
								<Change gap={gap} />
								<Price gap={gap} />
								<Treatment gap={gap} />
							</td>
						</tr>
					</tbody>
				))}
			</table>
		</section>
	);
}

function Figures({ gap, place }: { gap: GapRow; place: number }) {
	const { report, words } = useSeen();
	const { t, date, number } = words;
	const { owner, due } = responsibilityFor(gap, report);
	return (
		<tr>
			<td>{number(place)}</td>
			<th scope="row">
				{requirementTitle(gap.namedBy, words.lens)}
				<p className="soft small">
					{gap.credits.map(({ pillar }) => (
						<span key={pillar}>
							<PillarName id={pillar} texts={words.lens} short /> ·{" "}
						</span>
					))}
					{statusText(gap, words)} <GuessMark row={gap} report={report} />
				</p>
			</th>
			<td>
				<RiskMark risk={gap.risk} />
			</td>
			<td>{t("points", { n: gap.points })}</td>
			<td>{worthText(gap.net24, words)}</td>
			<td>
				{owner || t("report.unassigned")}
				{due && <div className="soft small">{t("report.due", { date: date(due) })}</div>}
			</td>
		</tr>
	);
}

/** What to change; of twins and alternatives every row speaks. */
function Change({ gap }: { gap: GapRow }) {
	const { lens, words } = useSeen();
	const rows = lens.recommendations.filter(({ id }) => gap.rows.includes(id));
	const ids = rows.length > 0 ? rows.map(({ id }) => id) : [gap.namedBy];
	const settings = rows.flatMap((row) => row.settings ?? []);
	return (
		<section>
			<h3>{words.t("report.change")}</h3>
			{ids.map((id) => (
				<p key={id}>
					{ids.length > 1 && <strong>{requirementTitle(id, words.lens)}: </strong>}
					{requirementTexts(id, words.lens)?.change}
				</p>
			))}
			{settings.length > 0 && (
				<p className="small">
					{words.t("report.settings")}: <code>{settings.join(", ")}</code>
				</p>
			)}
		</section>
	);
}

/** What is done about it, in as many lines as were said. */
function Treatment({ gap }: { gap: GapRow }) {
	const words = useWords();
	const { t, date } = words;
	const { treatment, decision, note, reason, approver, expires, compensating } = gap.decision;
	const accepted = treatment === "accept";
	const said = [
		{ label: t("report.treatment"), text: treatment ? t(`treatment.${treatment}`) : "" },
		{ label: t("report.treatment.reason"), text: accepted ? reason : "" },
		{ label: t("report.treatment.approver"), text: accepted ? approver : "" },
		{ label: t("report.treatment.expires"), text: accepted ? date(expires) : "" },
		{ label: t("export.compensating"), text: accepted ? compensating : "" },
		{ label: t("report.treatment.decision"), text: decision },
		{ label: t("report.treatment.note"), text: note },
	].filter(({ text }) => text.trim() !== "");
	const marks = [
		gap.needsDecision && t("report.mark.needsDecision"),
		gap.overdue && t("report.mark.overdue", { date: date(expires) }),
		missingForAcceptance(gap.decision).length > 0 && t("report.mark.incomplete"),
		!gap.confirmed && t("applicability.unconfirmed"),
		wonText(gap, words),
	].filter(Boolean);
	if (said.length === 0 && marks.length === 0) return null;
	return (
		<section>
			{said.map(({ label, text }) => (
				<p key={label} className="report-said">
					<strong>{label}:</strong> {text}
				</p>
			))}
			{marks.length > 0 && <p>{marks.join(" · ")}</p>}
		</section>
	);
}
