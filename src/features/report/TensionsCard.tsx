import { Link } from "react-router";
import type { TensionRow } from "../../domain/report.ts";
import { findGapRow, findRequirement } from "../../domain/reportRows.ts";
import { withTensionNote } from "../../domain/review.ts";
import { factText, requirementTitle } from "../../i18n/reportWords.ts";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { TextArea } from "../../ui/fields.tsx";

/** Tensions that the answers bring up, each with what decides it and room for the decision; nothing where there are none. */
export function TensionsCard({ desk }: { desk: Desk }) {
	const { report, words } = desk;
	if (report.tensions.length === 0) return null;
	return (
		<section className="card stack" aria-labelledby="report-tensions">
			<div>
				<h2 id="report-tensions">{words.t("report.tensions")}</h2>
				<p className="soft small">{words.t("report.tensions.intro")}</p>
			</div>
			{report.tensions.map((tension) => (
				<OpenTension key={tension.id} tension={tension} desk={desk} />
			))}
		</section>
	);
}

function OpenTension({ tension, desk }: { tension: TensionRow; desk: Desk }) {
	const { words, edit, lens } = desk;
	const { t } = words;
	const texts = words.lens.tensions[tension.id];
	const unverified = lens.tensions.find(({ id }) => id === tension.id)?.unverified;
	return (
		<article className="stack report-tension">
			<ul className="report-list">
				{tension.pairs.map(([a, b]) => (
					<li key={`${a} ${b}`}>
						<End id={a} desk={desk} />
						<End id={b} desk={desk} />
					</li>
				))}
			</ul>
			<p>
				{texts?.note} {unverified && <span className="soft small">({t("tension.unverified")})</span>}
			</p>
			<Deciding tension={tension.id} desk={desk} />
			<div>
				<h3>{t("report.tensions.resolution")}</h3>
				<p>{texts?.resolution}</p>
			</div>
			<TextArea
				label={t("report.tensions.note")}
				rows={2}
				value={tension.note}
				onChange={(note) => edit((review) => withTensionNote(review, tension.id, note))}
			/>
		</article>
	);
}

/** One end of a tension: its title, linked where it is a gap, and its status. */
function End({ id, desk: { report, review, words } }: { id: string; desk: Desk }) {
	const row = findRequirement(report, id);
	const title = requirementTitle(row?.namedBy ?? id, words.lens);
	return (
		<div>
			{findGapRow(report, id) ? <Link to={paths.report(review.id, id)}>{title}</Link> : <strong>{title}</strong>}{" "}
			{row && <span className="soft small">({words.t(`status.${row.status}`)})</span>}
		</div>
	);
}

function Deciding({ tension, desk: { lens, report, review, words } }: { tension: string; desk: Desk }) {
	const ids = lens.tensions.find(({ id }) => id === tension)?.decideBy ?? [];
	const facts = report.facts.filter(({ id }) => ids.includes(id));
	if (facts.length === 0) return null;
	return (
		<div>
			<h3>{words.t("report.tensions.facts")}</h3>
			<ul className="report-list">
				{facts.map((fact) => (
					<li key={fact.id}>
						{fact.value === null ? <Link to={paths.profile(review.id)}>{factText(fact, words)}</Link> : factText(fact, words)}
					</li>
				))}
			</ul>
		</div>
	);
}
